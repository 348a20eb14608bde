import type { Guild } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { deleteWarThing, findWarServer, listStrayWarThings } from "@guildhall/db/groups";
import { enqueueJob } from "@guildhall/db/jobs";
import { type Translate, translatorFor } from "@guildhall/i18n";
import { viewWarWork, type WarWork } from "@guildhall/use-cases/groups";
import { Routes } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { hopelessCode } from "#bot/discord/hopeless-code.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { keepLeaversOut } from "./keep-leavers-out.ts";
import { keepWarRoles, unlessHopeless } from "./keep-war-roles.ts";
import { keepWarThings, type MadeThings, type WantedThing } from "./keep-war-things.ts";
import { lookAfterWarServerJob } from "./look-after-war-server.job.ts";
import { partyTitle } from "./parties.view.ts";
import { tellMissing } from "./tell-missing.ts";
import { tellWarInvites } from "./tell-war-invites.ts";
import { tellWarParties } from "./tell-war-parties.ts";

/**
 * The war server is as the published parties are: whoever plays has role, name and voice channel there, who is missing is
 * invited, who left the guild leaves. It looks at what is so now: a look too many finds nothing to do, and one that was cut
 * off finds what is left.
 */
export const onWarServerDue = onFact({
  name: "war-server",
  facts: [
    "groups.warServerDue",
    "groups.partiesPublished",
    "groups.partyLeft",
    "events.eventChanged",
    "events.eventEnded",
    "events.eventCancelled",
  ],
  async run(tools, { guildId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    if (!guild) return;
    await forgetFormer(tools, guildId);
    const work = await viewWarWork(context, { kind: "system", guildId });
    if (!work) return;
    await bringAbout(tools, guild, work).catch(unlessRemoved(tools, work));
    if (work.nextTurnAt) await enqueueJob(context.db, guildId, lookAfterWarServerJob(work.nextTurnAt));
  },
});

async function bringAbout(tools: Tools, guild: Guild, work: WarWork): Promise<void> {
  const { guildId, language } = guild;
  const areOut = await keepLeaversOut(tools, guild, work);
  const made = await keepWarThings(tools, { guildId, work }, listWanted(translatorFor(language), work));
  await tellOfVoices(tools, guildId, { work, made });
  const haveRoles = await keepWarRoles(tools, work, listSeats(work, made));
  const areInvited = await tellPeople(tools, guild, { work, made });
  if (!areOut || !haveRoles || !areInvited) await lookAgain(tools, guildId);
}

/** Who can be moved to their party stands with the published parties: they are brought up to date once a channel is new. */
async function tellOfVoices({ context }: Tools, guildId: string, { work, made }: Telling): Promise<void> {
  const { playing, things } = work;
  const known = new Set(things.map(({ discordId }) => discordId));
  const voices = playing?.published.parties.flatMap((_party, index) => made.find("voice", index + 1) ?? []);
  if (!playing || !voices?.some((discordId) => !known.has(discordId))) return;
  const { eventId } = playing.event;
  const fact = { name: "events.extrasChanged", guildId, eventId } as const;
  await transaction(context.db, (tx) => recordFact(tx, fact, context.clock.now()));
}

/** A bot that was removed there in the middle has nothing to do until it is back: then it looks again. */
function unlessRemoved({ client }: Tools, { server }: WarWork): (error: unknown) => Promise<void> {
  return async (error) => {
    const isThere = () =>
      client.rest.get(Routes.guild(server.warGuildId)).then(
        () => true,
        () => false,
      );
    if (hopelessCode(error) === undefined || (await isThere())) throw error;
  };
}

/** Roles in a server that is the guild's no more go; its channels stay, they may hold what people wrote. */
async function forgetFormer({ context, client }: Tools, guildId: string): Promise<void> {
  const { db } = context;
  const { warGuildId } = (await findWarServer(db, guildId)) ?? {};
  for (const thing of await listStrayWarThings(db, guildId, { warGuildId })) {
    if (thing.kind === "role" && thing.discordId)
      await client.rest.delete(Routes.guildRole(thing.warGuildId, thing.discordId)).catch(unlessHopeless);
    await deleteWarThing(db, guildId, thing.thingId);
  }
}

/** Nothing is made before it is needed. */
function listWanted(t: Translate, { playing }: WarWork): readonly WantedThing[] {
  if (!playing) return [];
  const titles = playing.published.parties.map((party, index) => partyTitle(t, party, index).slice(0, 100));
  const kinds = ["role", "voice"] as const;
  return [
    { kind: "board", number: 0, name: t("groups.warServer.board") },
    ...kinds.flatMap((kind) => titles.map((name, index) => ({ kind, number: index + 1, name }))),
  ];
}

function listSeats({ playing }: WarWork, made: MadeThings) {
  const parties = playing?.published.parties ?? [];
  return parties.flatMap(({ seats }, index) => {
    const roleId = made.find("role", index + 1);
    return roleId ? seats.map((seat) => ({ ...seat, roleId })) : [];
  });
}

type Telling = { readonly work: WarWork; readonly made: MadeThings };

/** False where somebody is still to be invited. */
async function tellPeople(tools: Tools, guild: Guild, { work, made }: Telling): Promise<boolean> {
  const { playing, server, invites } = work;
  if (!playing) return true;
  const boardId = made.find("board", 0);
  const voiceOf = (index: number) => made.find("voice", index + 1);
  if (boardId) await tellWarParties(tools, guild, { ...playing, boardId, voiceOf });
  await tellMissing(tools, guild, { ...playing, server });
  return !boardId || (await tellWarInvites(tools, guild, { ...playing, server, invites, boardId }));
}

async function lookAgain({ context: { db, clock } }: Tools, guildId: string): Promise<void> {
  await transaction(db, (tx) => recordFact(tx, { name: "groups.warServerDue", guildId }, clock.now()));
}
