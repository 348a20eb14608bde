import type { MemberActor } from "@guildhall/core";
import { fingerprint, type Place, places, type ServerNow, type ServerThing } from "@guildhall/core/settings";
import type { Database } from "@guildhall/db";
import { type DemoPerson, standingOf } from "@guildhall/discord-sandbox";
import type { Context } from "@guildhall/use-cases";
import {
  changeGuild,
  changeSettings,
  chooseStyle,
  confirmSetup,
  connectGuild,
  finishSetup,
  identifyMember,
  pickPlace,
  viewSetup,
} from "@guildhall/use-cases/settings";
import type { Calendar } from "./calendar.ts";
import type { GuildStory } from "./plan-story.ts";
import { actorOf, contextAt, type Stage } from "./stage.ts";

type Founding = {
  readonly db: Database;
  readonly calendar: Calendar;
  readonly foundedAt: Temporal.Instant;
};

/** The bot comes to the server, and the owner sets the guild up with what is there. Roles and members the bot reads itself. */
export async function playSettings({ db, calendar, foundedAt }: Founding): Promise<Stage> {
  const { guild, timeZone, game } = calendar;
  const { id: guildId, name, ownerId } = guild;
  const context = contextAt({ db }, foundedAt);
  const system = { kind: "system", guildId } as const;
  await connectGuild(context, system, { name, ownerId, afkChannelId: null, iconHash: null, language: "en" });
  const owner = (await enterEverybody(context, calendar)).get(ownerId);
  if (!owner) throw new Error(`The owner of ${name} is not among its people`);
  await changeGuild(context, owner, { timeZone, game, rules: calendar.ways.rules });
  const picks = findPicks(calendar);
  await setUp(context, owner, picks);
  await finishSetup(context, system);
  const cast = await enterEverybody(context, calendar);
  return { db, guildId, system, cast, unlinked: new Map(), voiceChannelId: picks.voice.discordId };
}

/** What the officers decided about the guild afterwards. */
export async function playWays(stage: Stage, { calendar, foundedAt }: GuildStory): Promise<void> {
  const { guild, ways } = calendar;
  const context = contextAt(stage, foundedAt.add({ hours: 1 }));
  const owner = actorOf(stage, guild.ownerId);
  if (ways.style) await chooseStyle(context, owner, { style: ways.style });
  if (Object.keys(ways.settings).length > 0) await changeSettings(context, owner, { changes: ways.settings });
}

async function enterEverybody(
  context: Context,
  { guild }: Calendar,
): Promise<ReadonlyMap<string, MemberActor>> {
  const enter = async (person: DemoPerson) => {
    const standing = { guildId: guild.id, ...standingOf(guild, person) };
    const user = { kind: "user", userId: person.id } as const;
    return (await identifyMember(context, user, standing)).actor;
  };
  const actors = await Promise.all(guild.people.map(enter));
  return new Map(actors.map((actor) => [actor.userId, actor]));
}

type Picks = Readonly<Record<Place, ServerThing>>;

async function setUp(context: Context, owner: MemberActor, picks: Picks): Promise<void> {
  const server: ServerNow = {
    things: Object.values(picks),
    canMakeChannels: true,
    canMakeRoles: true,
    canReadAuditLog: true,
  };
  for (const place of places)
    await pickPlace(context, owner, { place, discordId: picks[place].discordId, server });
  const { lines } = await viewSetup(context, owner, { server });
  await confirmSetup(context, owner, { shown: fingerprint(lines), server });
}

function findPicks({ guild, places: chosen }: Calendar): Picks {
  const channels = guild.categories.flatMap((category) => category.channels);
  const pick = (from: readonly { id: string; name: string }[], name: string, kind: ServerThing["kind"]) => {
    const found = from.find((each) => each.name === name);
    if (!found) throw new Error(`${guild.name} has no ${kind} ${name}`);
    return { discordId: found.id, name, kind, obstacle: null };
  };
  return {
    events: pick(channels, chosen.events, "text-channel"),
    voice: pick(channels, chosen.voice, "voice-channel"),
    panel: pick(channels, chosen.panel, "text-channel"),
    welcome: pick(channels, chosen.welcome, "text-channel"),
    roster: pick(channels, chosen.roster, "text-channel"),
    absences: pick(channels, chosen.absences, "forum-channel"),
    desk: pick(channels, chosen.desk, "text-channel"),
    officers: pick(guild.roles, chosen.officers, "role"),
    away: pick(guild.roles, chosen.away, "role"),
    loot: pick(channels, chosen.loot, "text-channel"),
    wishlists: pick(channels, chosen.wishlists, "text-channel"),
    recruitment: pick(channels, chosen.recruitment, "text-channel"),
    codes: pick(channels, chosen.codes, "text-channel"),
    contracts: pick(channels, chosen.contracts, "text-channel"),
    fame: pick(channels, chosen.fame, "text-channel"),
  };
}
