import { and, eq, exists, gt, inArray, isNotNull, lt, lte, notInArray, type SQL } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { events } from "../events/index.ts";
import { voiceHearings, voiceIntervals } from "./attendance.tables.ts";
import { isInChannelOfEvent } from "./counting-channels.queries.ts";

/** Events that are settled and so old that their voice may go, as long as some of it is there. */
export async function listEventsWithOldVoice(
  db: Queryable,
  guildId: string,
  { endedBefore }: { readonly endedBefore: Temporal.Instant },
): Promise<readonly number[]> {
  const own = and(eq(events.guildId, guildId), eq(events.state, "settled"), lte(events.endsAt, endedBefore));
  const heard = db.select({ id: voiceIntervals.id }).from(voiceIntervals).where(isDuringEvent);
  const rows = await db
    .select({ eventId: events.id })
    .from(events)
    .where(and(own, exists(heard)));
  return rows.map(({ eventId }) => eventId);
}

/**
 * Deletes voice that ended at this time or before, and says how much. What an event rests on that is neither settled nor
 * called off stays.
 */
export async function deleteOldVoice(
  db: Queryable,
  guildId: string,
  { endedBefore, limit }: { readonly endedBefore: Temporal.Instant; readonly limit: number },
): Promise<number> {
  const isWaiting = notInArray(events.state, ["settled", "cancelled"]);
  const waiting = db
    .selectDistinct({ id: voiceIntervals.id })
    .from(voiceIntervals)
    .innerJoin(events, isDuringEvent)
    .where(and(eq(voiceIntervals.guildId, guildId), isWaiting));
  const old = await db
    .select({ id: voiceIntervals.id })
    .from(voiceIntervals)
    .where(
      and(
        eq(voiceIntervals.guildId, guildId),
        isNotNull(voiceIntervals.toAt),
        lte(voiceIntervals.toAt, endedBefore),
        notInArray(voiceIntervals.id, waiting),
      ),
    )
    .limit(limit);
  if (old.length === 0) return 0;
  const ids = old.map(({ id }) => id);
  const [result] = await db
    .delete(voiceIntervals)
    .where(and(eq(voiceIntervals.guildId, guildId), inArray(voiceIntervals.id, ids)));
  return result.affectedRows;
}

/** Deletes when people were last heard, where that is so long ago that no news can come before it. */
export async function deleteOldHearings(
  db: Queryable,
  guildId: string,
  { heardBefore, limit }: { readonly heardBefore: Temporal.Instant; readonly limit: number },
): Promise<number> {
  const [result] = await db
    .delete(voiceHearings)
    .where(and(eq(voiceHearings.guildId, guildId), lt(voiceHearings.heardAt, heardBefore)))
    .limit(limit);
  return result.affectedRows;
}

const isDuringEvent: SQL | undefined = and(
  eq(voiceIntervals.guildId, events.guildId),
  isInChannelOfEvent,
  lt(voiceIntervals.fromAt, events.endsAt),
  gt(voiceIntervals.toAt, events.startsAt),
);
