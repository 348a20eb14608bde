import type { AttendedEvent } from "@guildhall/core/attendance";
import { and, asc, eq, gte, lt, max, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { events } from "../events/index.ts";
import { members } from "../members/index.ts";
import { attendanceResults, settlements } from "./attendance.tables.ts";

/** Events of a guild from a moment on. */
export type Since = { readonly since: Temporal.Instant };

/** Starts of the events that were settled, the oldest first. */
export async function listSettledStarts(
  db: Queryable,
  guildId: string,
  { since }: Since,
): Promise<readonly Temporal.Instant[]> {
  const rows = await db
    .select({ startsAt: events.startsAt })
    .from(events)
    .where(isSettledSince(guildId, since))
    .orderBy(asc(events.startsAt));
  return rows.map(({ startsAt }) => startsAt);
}

/** What a member's results come to over all settled events. */
export type AttendanceSum = {
  readonly memberId: number;
  readonly results: number;
  readonly excused: number;
  /** Results of events that began before the member joined the roster. */
  readonly beforeJoining: number;
  readonly creditPercent: number;
};

/** One row per member with a result, added up by the database: a guild has a thousand members and hundreds of events. */
export async function listAttendanceSums(
  db: Queryable,
  guildId: string,
  { since }: Since,
): Promise<readonly AttendanceSum[]> {
  const isExcused = eq(attendanceResults.result, "excused");
  const isEarly = and(lt(events.startsAt, members.createdAt), sql`not ${isExcused}`);
  const latest = latestSettlements(db, guildId);
  return await db
    .select({
      memberId: attendanceResults.memberId,
      results: sql`count(*)`.mapWith(Number),
      excused: sql`sum(${isExcused})`.mapWith(Number),
      beforeJoining: sql`sum(${isEarly})`.mapWith(Number),
      creditPercent: sql`sum(if(${isExcused}, 0, ${credit}))`.mapWith(Number),
    })
    .from(events)
    .innerJoin(latest, eq(latest.eventId, events.id))
    .innerJoin(
      settlements,
      and(
        eq(settlements.guildId, guildId),
        eq(settlements.eventId, latest.eventId),
        eq(settlements.number, latest.number),
      ),
    )
    .innerJoin(
      attendanceResults,
      and(eq(attendanceResults.guildId, guildId), eq(attendanceResults.settlementId, settlements.id)),
    )
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, attendanceResults.memberId)))
    .where(isSettledSince(guildId, since))
    .groupBy(attendanceResults.memberId);
}

/** A settled event with how it went for one member. */
export type MemberEvent = AttendedEvent & { readonly eventId: number; readonly title: string };

/** Every settled event as it went for one member, the oldest first. */
export async function listEventsOfMember(
  db: Queryable,
  guildId: string,
  { memberId, since }: Since & { readonly memberId: number },
): Promise<readonly MemberEvent[]> {
  const latest = latestSettlements(db, guildId);
  const isOwn = and(
    eq(attendanceResults.guildId, guildId),
    eq(attendanceResults.settlementId, settlements.id),
    eq(attendanceResults.memberId, memberId),
  );
  return await db
    .select({
      eventId: events.id,
      title: events.title,
      startsAt: events.startsAt,
      result: attendanceResults.result,
      creditPercent: sql`coalesce(${credit}, 0)`.mapWith(Number),
    })
    .from(events)
    .innerJoin(latest, eq(latest.eventId, events.id))
    .innerJoin(
      settlements,
      and(
        eq(settlements.guildId, guildId),
        eq(settlements.eventId, latest.eventId),
        eq(settlements.number, latest.number),
      ),
    )
    .leftJoin(attendanceResults, isOwn)
    .where(isSettledSince(guildId, since))
    .orderBy(asc(events.startsAt), asc(events.id));
}

/** What a result is worth by the rule as it was at that settlement. */
const credit = sql`json_value(${settlements.rule}, concat('$.credits.', ${attendanceResults.result}))`;

/** The settling of each event that counts: the latest. */
function latestSettlements(db: Queryable, guildId: string) {
  return db
    .select({ eventId: settlements.eventId, number: max(settlements.number).as("latest_number") })
    .from(settlements)
    .where(eq(settlements.guildId, guildId))
    .groupBy(settlements.eventId)
    .as("latest");
}

function isSettledSince(guildId: string, since: Temporal.Instant): SQL | undefined {
  return and(eq(events.guildId, guildId), eq(events.state, "settled"), gte(events.startsAt, since));
}
