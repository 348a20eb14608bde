import type { Actor } from "@guildhall/core";
import { type AnswerCounts, dayOf, type GuildEvent, hasEnded, spanOfDay } from "@guildhall/core/events";
import { countCame } from "@guildhall/db/attendance";
import { countSignUps, listEventsBetween } from "@guildhall/db/events";
import { getGameProfile, getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** An event in the card of its day. */
export type RollCall = GuildEvent & {
  readonly counts: AnswerCounts;
  readonly hasEnded: boolean;
  /** How many came, once it was settled. */
  readonly cameCount: number | null;
};

export type GuildDay = {
  readonly day: string;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly rollCalls: readonly RollCall[];
};

/** The Roll-calls of a day of the guild, today where none is named: those that begin in it, drafts left out. */
export async function viewDay(
  { db, clock }: Context,
  { guildId }: Actor,
  wish: { readonly day?: string } = {},
): Promise<GuildDay> {
  const now = clock.now();
  const [{ timeZone }, { resetTime }] = [await getGuild(db, guildId), await getGameProfile(db, guildId)];
  const dayClock = { timeZone, resetTime };
  const day = wish.day ?? dayOf(now, dayClock);
  const span = spanOfDay(day, dayClock);
  const events = (await listEventsBetween(db, guildId, { ...span, withDrafts: false })).filter(
    ({ rules, startsAt }) => rules.isRollCall && Temporal.Instant.compare(startsAt, span.from) >= 0,
  );
  const eventIds = events.map(({ eventId }) => eventId);
  const [counts, came] = [await countSignUps(db, guildId, eventIds), await countCame(db, guildId, eventIds)];
  const rollCalls = events.map((event) => ({
    ...event,
    counts: counts.get(event.eventId) ?? nobody,
    hasEnded: hasEnded(event, now),
    cameCount: came.get(event.eventId) ?? null,
  }));
  return { day, ...span, rollCalls };
}

const nobody: AnswerCounts = { coming: 0, late: 0, maybe: 0, standby: 0, cant: 0 };
