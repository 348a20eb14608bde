import {
  type EventExtra,
  type ExtraKind,
  extraKinds,
  isPartyExtra,
  lookAgainAt,
  lookAt,
  nextRound,
  nextTurnOf,
  partyExtraKinds,
  phaseOf,
} from "@guildhall/core/events";
import { isFeatureOn } from "@guildhall/core/settings";
import {
  beginExtra,
  findEvent,
  listExtras,
  saveExtra,
  saveExtraEnding,
  saveExtraGone,
  saveExtraStaying,
} from "@guildhall/db/events";
import { enqueueJob } from "@guildhall/db/jobs";
import { translatorFor } from "@guildhall/i18n";
import { noteExtra, noteExtraGone } from "@guildhall/use-cases/events";
import { recheckRolesOfAll } from "@guildhall/use-cases/members";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { hopelessCode } from "#bot/discord/hopeless-code.ts";
import { isGone } from "#bot/discord/is-gone.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { Tools } from "#bot/discord/tools.ts";
import type { ExtraCraft, ExtraParty, ExtraWork } from "./craft.extra.ts";
import { type PartyExtras, readPartyExtras } from "./read-party-extras.ts";
import { eventRole } from "./role.extra.ts";
import { scheduledEvent } from "./scheduled-event.extra.ts";
import { eventThread } from "./thread.extra.ts";
import { eventVoiceChannel } from "./voice-channel.extra.ts";

const crafts: Readonly<Record<ExtraKind, ExtraCraft>> = {
  thread: eventThread,
  scheduledEvent,
  voiceChannel: eventVoiceChannel,
  role: eventRole,
  partyVoice: eventVoiceChannel,
  partyRole: eventRole,
};

/** What an event has in Discord beyond its card is there while its time is, is as the event is, and is gone afterwards. */
export const onExtrasDue = onFact({
  name: "event-extras",
  facts: [
    "events.eventCreated",
    "events.eventOpened",
    "events.eventChanged",
    "events.eventStarted",
    "events.eventEnded",
    "events.eventCancelled",
    "events.cardOutdated",
    "events.extrasDue",
    "attendance.eventSettled",
    "groups.partiesPublished",
    "privacy.eventNamesChanged",
  ],
  subject: ({ eventId }) => eventId,
  async run(tools, { guildId, eventId }) {
    const work = await describeWork(tools, guildId, eventId);
    if (!work) return;
    const { db } = tools.context;
    const known = await listExtras(db, guildId, eventId);
    const looks: PromiseSettledResult<Look>[] = [];
    // One after another: a scheduled event leaves its voice channel before that goes.
    for (const item of listItems(work, known)) looks.push(...(await Promise.allSettled([look(work, item)])));
    if (known.some(({ kind }) => kind === "role") || work.partyExtras.includes("partyRole"))
      await recheckRolesOfAll(tools.context, { kind: "system", guildId });
    await planNextLook(work, looks);
    throwWorst(looks);
  },
});

type Work = ExtraWork & PartyExtras;

async function describeWork(tools: Tools, guildId: string, eventId: number): Promise<Work | undefined> {
  const { context } = tools;
  const guild = await findConnectedGuild(context, guildId);
  const event = guild && (await findEvent(context.db, guildId, eventId));
  if (!guild || !event) return undefined;
  const t = translatorFor(guild.language);
  const extras = await readPartyExtras(context, t, { guildId, eventId });
  return { tools, guild, event, t, now: context.clock.now(), ...extras };
}

/** One thing that may be there, with what is known of it. */
type Item = {
  readonly kind: ExtraKind;
  readonly party?: ExtraParty;
  /** False of a party that is not planned any more. */
  readonly isPlanned: boolean;
  readonly known: EventExtra | undefined;
};

function listItems({ parties }: Work, known: readonly EventExtra[]): readonly Item[] {
  const find = (kind: ExtraKind, partyKey = "") =>
    known.findLast((extra) => extra.kind === kind && extra.partyKey === partyKey);
  const own = extraKinds.filter((kind) => !isPartyExtra(kind));
  const isLost = ({ kind, partyKey }: EventExtra) =>
    isPartyExtra(kind) && parties.every((party) => party.partyKey !== partyKey);
  return [
    ...own.map((kind) => ({ kind, isPlanned: true, known: find(kind) })),
    ...partyExtraKinds.flatMap((kind) =>
      parties.map((party) => ({ kind, party, isPlanned: true, known: find(kind, party.partyKey) })),
    ),
    ...known.filter(isLost).map((extra) => {
      const party = { partyKey: extra.partyKey, title: "" };
      return { kind: extra.kind, party, isPlanned: false, known: extra };
    }),
  ];
}

type Look = "done" | "later";

async function look(event: Work, { kind, party, isPlanned, known }: Item): Promise<Look> {
  const round = nextRound(known);
  const work = { ...event, party, ...(round !== undefined && { round }) };
  const phase = isPlanned ? phaseOf(timed(work), kind, work.now) : "after";
  if (phase === "after") return known ? await takeAway(work, known) : "done";
  if (round === undefined || phase === "before" || !isFeatureOn(work.guild.modulesOff, "events"))
    return "done";
  if (known?.endingAt && !known.goneAt)
    await saveExtraStaying(work.tools.context.db, work.guild.guildId, known);
  if (known?.discordId && !known.goneAt) await mend(work, kind, known.discordId);
  else await make(work, kind);
  return "done";
}

function timed({ event, partyExtras }: Work) {
  return { ...event, partyExtras };
}

async function make(work: ExtraWork, kind: ExtraKind): Promise<void> {
  const { tools, guild, event, party, round = 0, now } = work;
  const which = { eventId: event.eventId, kind, partyKey: party?.partyKey ?? "", round };
  const isFirstAttempt = await beginExtra(tools.context.db, guild.guildId, { ...which, now });
  const discordId = await crafts[kind].make(work, isFirstAttempt);
  if (discordId) await noteExtra(tools.context, actorOf(work), { ...which, discordId });
}

/** What somebody deleted while the bot was away is known now. */
async function mend(work: ExtraWork, kind: ExtraKind, discordId: string): Promise<void> {
  const isThere = await crafts[kind].mend(work, discordId).catch((error) => {
    if (isGone(error)) return false;
    throw error;
  });
  if (!isThere) await noteExtraGone(work.tools.context, actorOf(work), { discordId });
}

async function takeAway(work: ExtraWork, { discordId, goneAt, ...extra }: EventExtra): Promise<Look> {
  const { eventId, kind, partyKey, round } = extra;
  const which = { eventId, kind, partyKey, round };
  const { tools, guild, now } = work;
  const { db } = tools.context;
  if (goneAt) {
    // Whoever wants parties without it means that also of what somebody deleted by hand before.
    if (isPartyExtra(kind)) await saveExtraEnding(db, guild.guildId, { ...which, now });
    return "done";
  }
  const madeId = discordId ?? (await crafts[kind].findMade(work));
  if (madeId) await saveExtra(db, guild.guildId, { ...which, discordId: madeId, now });
  await saveExtraEnding(db, guild.guildId, { ...which, now });
  if (!madeId) {
    await saveExtraGone(db, guild.guildId, { ...which, now });
    return "done";
  }
  if (!(await crafts[kind].remove(work, madeId))) return "later";
  await noteExtraGone(tools.context, actorOf(work), { discordId: madeId });
  return "done";
}

async function planNextLook(work: Work, looks: readonly PromiseSettledResult<Look>[]): Promise<void> {
  const { tools, guild, event, now } = work;
  const { db } = tools.context;
  const next = nextTurnOf(timed(work), now);
  if (next) await enqueueJob(db, guild.guildId, lookAt(event.eventId, next));
  const waits = looks.some((result) => result.status === "fulfilled" && result.value === "later");
  if (waits) await enqueueJob(db, guild.guildId, lookAt(event.eventId, lookAgainAt(now)));
}

/** What trying again may mend comes first: what nobody but an officer can mend is told when nothing else is left. */
function throwWorst(looks: readonly PromiseSettledResult<Look>[]): void {
  const errors = looks.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  const worst = errors.find((error) => hopelessCode(error) === undefined) ?? errors[0];
  if (worst) throw worst;
}

const actorOf = ({ guild: { guildId } }: ExtraWork) => ({ kind: "system", guildId }) as const;
