import {
  type EventExtra,
  type ExtraKind,
  extraKinds,
  lookAgainAt,
  lookAt,
  nextTurnOf,
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
} from "@guildhall/db/events";
import { enqueueJob } from "@guildhall/db/jobs";
import { translatorFor } from "@guildhall/i18n";
import { noteExtra, noteExtraGone } from "@guildhall/use-cases/events";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { hopelessCode } from "#bot/discord/hopeless-code.ts";
import { isGone } from "#bot/discord/is-gone.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { Tools } from "#bot/discord/tools.ts";
import type { ExtraCraft, ExtraWork } from "./craft.extra.ts";
import { eventRole } from "./role.extra.ts";
import { scheduledEvent } from "./scheduled-event.extra.ts";
import { eventThread } from "./thread.extra.ts";
import { eventVoiceChannel } from "./voice-channel.extra.ts";

const crafts: Readonly<Record<ExtraKind, ExtraCraft>> = {
  thread: eventThread,
  scheduledEvent,
  voiceChannel: eventVoiceChannel,
  role: eventRole,
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
    "privacy.eventNamesChanged",
  ],
  subject: ({ eventId }) => eventId,
  async run(tools, { guildId, eventId }) {
    const work = await describeWork(tools, guildId, eventId);
    if (!work) return;
    const { db } = tools.context;
    const known = new Map((await listExtras(db, guildId, eventId)).map((extra) => [extra.kind, extra]));
    const looks: PromiseSettledResult<Look>[] = [];
    // One after another: a scheduled event leaves its voice channel before that goes.
    for (const kind of extraKinds)
      looks.push(...(await Promise.allSettled([look(work, kind, known.get(kind))])));
    await planNextLook(work, looks);
    throwWorst(looks);
  },
});

async function describeWork(tools: Tools, guildId: string, eventId: number): Promise<ExtraWork | undefined> {
  const { context } = tools;
  const guild = await findConnectedGuild(context, guildId);
  const event = guild && (await findEvent(context.db, guildId, eventId));
  if (!guild || !event) return undefined;
  return { tools, guild, event, t: translatorFor(guild.language), now: context.clock.now() };
}

type Look = "done" | "later";

async function look(work: ExtraWork, kind: ExtraKind, known: EventExtra | undefined): Promise<Look> {
  if (known?.goneAt) return "done";
  const phase = phaseOf(work.event, kind, work.now);
  if (phase === "after") return known ? await takeAway(work, known) : "done";
  if (phase === "before" || !isFeatureOn(work.guild.modulesOff, "events")) return "done";
  if (known?.discordId) await mend(work, kind, known.discordId);
  else await make(work, kind);
  return "done";
}

async function make(work: ExtraWork, kind: ExtraKind): Promise<void> {
  const { tools, guild, event, now } = work;
  const { eventId } = event;
  const isFirstAttempt = await beginExtra(tools.context.db, guild.guildId, { eventId, kind, now });
  const discordId = await crafts[kind].make(work, isFirstAttempt);
  if (discordId) await noteExtra(tools.context, actorOf(work), { eventId, kind, discordId });
}

/** What somebody deleted while the bot was away is known now. */
async function mend(work: ExtraWork, kind: ExtraKind, discordId: string): Promise<void> {
  const isThere = await crafts[kind].mend(work, discordId).catch((error) => {
    if (isGone(error)) return false;
    throw error;
  });
  if (!isThere) await noteExtraGone(work.tools.context, actorOf(work), { discordId });
}

async function takeAway(work: ExtraWork, { eventId, kind, discordId }: EventExtra): Promise<Look> {
  const { tools, guild, now } = work;
  const { db } = tools.context;
  const madeId = discordId ?? (await crafts[kind].findMade(work));
  if (!madeId) {
    await saveExtraGone(db, guild.guildId, { eventId, kind, now });
    return "done";
  }
  await saveExtra(db, guild.guildId, { eventId, kind, discordId: madeId, now });
  await saveExtraEnding(db, guild.guildId, { eventId, kind, now });
  if (!(await crafts[kind].remove(work, madeId))) return "later";
  await noteExtraGone(tools.context, actorOf(work), { discordId: madeId });
  return "done";
}

async function planNextLook(
  { tools, guild, event, now }: ExtraWork,
  looks: readonly PromiseSettledResult<Look>[],
): Promise<void> {
  const { db } = tools.context;
  const next = nextTurnOf(event, now);
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
