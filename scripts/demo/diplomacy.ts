import type { IncidentKind, PactKind } from "@guildhall/core/diplomacy";
import { addContact, addIncident, agreePact, saveForeignGuild } from "@guildhall/use-cases/diplomacy";
import { recordServerMembers } from "@guildhall/use-cases/members";
import { changeSettings } from "@guildhall/use-cases/settings";
import type { GuildStory } from "./plan-story.ts";
import { accountOf, actorOf, contextAt, type Stage } from "./stage.ts";

/** Another guild of the game, and what officers wrote down about it. Days count back from now. */
export type ForeignGuildPlan = {
  readonly name: string;
  readonly tag: string;
  readonly server: string;
  readonly note: string | null;
  readonly pact: { readonly kind: PactKind; readonly daysAgo: number; readonly endsInDays: number | null };
  /** Newcomers of the server who speak for it, and which officer added each. */
  readonly contacts: readonly { readonly username: string; readonly by: string; readonly hoursAgo: number }[];
  readonly incidents: readonly {
    readonly kind: IncidentKind;
    readonly daysAgo: number;
    readonly words: string;
  }[];
};

export const nightwatchForeignGuilds: readonly ForeignGuildPlan[] = [
  {
    name: "Emberfall",
    tag: "EMB",
    server: "Laslan",
    note: "Sieges on Sunday together. They take the west gate.",
    pact: { kind: "alliance", daysAgo: 80, endsInDays: null },
    contacts: [
      { username: "maelis.e", by: "yara", hoursAgo: 900 },
      { username: "orso.emb", by: "corvin", hoursAgo: 3 },
    ],
    incidents: [{ kind: "help", daysAgo: 7, words: "Held the west gate for us with thirty people." }],
  },
  {
    name: "Silver Compass",
    tag: "SLV",
    server: "Laslan",
    note: null,
    pact: { kind: "nonAggression", daysAgo: 25, endsInDays: 5 },
    contacts: [],
    incidents: [],
  },
  {
    name: "Iron Tide",
    tag: "TIDE",
    server: "Carmine",
    note: "Does not keep to pacts. Talk to Corvin before you answer them.",
    pact: { kind: "war", daysAgo: 12, endsInDays: null },
    contacts: [],
    incidents: [
      { kind: "brokenPact", daysAgo: 13, words: "Took the boonstone that was ours by the pact." },
      { kind: "attack", daysAgo: 6, words: "Waited for our party at the riftstone, twice." },
      { kind: "insult", daysAgo: 2, words: "Wrote about Mireille in the server’s chat." },
    ],
  },
];

/** Officers know other guilds: a friend, one whose pact runs out, and a foe. */
export async function playDiplomacy(stage: Stage, story: GuildStory): Promise<void> {
  const { foreignGuilds } = story.calendar;
  if (foreignGuilds.length === 0) return;
  const changes = { "diplomacy.guardsChannels": true };
  await changeSettings(contextAt(stage, story.now), stage.system, { changes });
  for (const plan of foreignGuilds) await playForeignGuild(stage, story, plan);
}

async function playForeignGuild(stage: Stage, story: GuildStory, plan: ForeignGuildPlan): Promise<void> {
  const { calendar, now } = story;
  const { pact, contacts, incidents, ...named } = plan;
  const officer = actorOf(stage, accountOf(calendar, "yara"));
  const at = (hoursAgo: number) => contextAt(stage, now.subtract({ hours: hoursAgo }));
  const { foreignGuildId } = await saveForeignGuild(at(pact.daysAgo * 24), officer, named);
  const today = now.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const untilOn = pact.endsInDays === null ? null : today.add({ days: pact.endsInDays }).toString();
  await agreePact(at(pact.daysAgo * 24), officer, { foreignGuildId, kind: pact.kind, untilOn });
  for (const { username, by, hoursAgo } of contacts) {
    const person = calendar.guild.newcomers.find((each) => each.username === username);
    if (!person) throw new Error(`Nobody called ${username} came to ${calendar.guild.name}`);
    const { id: userId, globalName: name } = person;
    const came = { userId, name, roleIds: [], avatarHash: null, isBot: false, joinedAt: null };
    // Only people of whom Discord told can speak for anybody. The bot tells of them anew when it starts.
    const asOf = now.subtract({ hours: hoursAgo });
    await recordServerMembers(at(hoursAgo), stage.system, { members: [came], asOf });
    await addContact(at(hoursAgo), actorOf(stage, accountOf(calendar, by)), { foreignGuildId, userId });
  }
  for (const { kind, daysAgo, words } of incidents)
    await addIncident(at(daysAgo * 24), officer, { foreignGuildId, kind, words });
}
