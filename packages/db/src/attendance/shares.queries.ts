import { type AttendedEvent, missedResults } from "@guildhall/core/attendance";
import type { AttendanceCounts } from "@guildhall/core/events";
import { and, asc, desc, eq, gte, inArray, max, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { events } from "../events/index.ts";
import { accountIdOf, listAccountIds, members } from "../members/index.ts";
import { attendanceResults, settlements } from "./attendance.tables.ts";

/** Events of a guild from a moment on. */
export type Since = { readonly since: Temporal.Instant };

/** Starts of the settled events that count for everybody, the oldest first. */
export async function listSettledStarts(
  db: Queryable,
  guildId: string,
  { since }: Since,
): Promise<readonly Temporal.Instant[]> {
  const rows = await db
    .select({ startsAt: events.startsAt })
    .from(events)
    .where(and(isSettledSince(guildId, since), sql`${counts} = 'yes'`))
    .orderBy(asc(events.startsAt));
  return rows.map(({ startsAt }) => startsAt);
}

/** What a member's results come to over all settled events. */
export type AttendanceSum = {
  readonly memberId: number;
  /**
   * How many events count for the member beyond those since joining that count for everybody: earlier ones and bonuses that
   * the member was part of; less than zero by those that an excuse takes out.
   */
  readonly countedBeyond: number;
  readonly creditPercent: number;
};

/** One row per member with a result, added up by the database: a guild has a thousand members and hundreds of events. */
export async function listAttendanceSums(
  db: Queryable,
  guildId: string,
  { since }: Since,
): Promise<readonly AttendanceSum[]> {
  const best = bestResults(db, guildId, since);
  const { memberId, isExcused, isEarly, isMissed, counts, creditPercent } = best;
  const ofAll = sql`if(${isExcused}, if(${isEarly}, 0, -1), ${isEarly})`;
  return await db
    .select({
      memberId,
      countedBeyond:
        sql`sum(case ${counts} when 'no' then 0 when 'bonus' then not ${isMissed} else ${ofAll} end)`.mapWith(
          Number,
        ),
      creditPercent:
        sql`sum(if(${counts} = 'no' or (${counts} = 'bonus' and ${isMissed}), 0, ${creditPercent}))`.mapWith(
          Number,
        ),
    })
    .from(best)
    .groupBy(memberId);
}

/** Per event and person the result that counts: of a person who was two rows, the better one. */
function bestResults(db: Queryable, guildId: string, since: Temporal.Instant) {
  const latest = latestSettlements(db, guildId);
  const person = alias(members, "person");
  const isExcused = eq(attendanceResults.result, "excused");
  return db
    .select({
      memberId: person.id,
      isExcused: sql`min(${isExcused})`.as("is_excused"),
      isMissed: sql`min(${inArray(attendanceResults.result, [...missedResults])})`.as("is_missed"),
      isEarly: sql`min(${events.startsAt} < ${person.createdAt})`.as("is_early"),
      counts: sql`max(${counts})`.as("counts"),
      creditPercent: sql`max(if(${isExcused}, 0, ${credit}))`.as("credit_percent"),
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
    .innerJoin(person, and(eq(person.guildId, guildId), eq(person.id, accountIdOf(members))))
    .where(isSettledSince(guildId, since))
    .groupBy(events.id, person.id)
    .as("best");
}

/** A settled event with how it went for one member. */
export type MemberEvent = AttendedEvent & { readonly eventId: number; readonly title: string };

/** Every settled event as it went for one member, the oldest first. Of a person who was two rows, the better result. */
export async function listEventsOfMember(
  db: Queryable,
  guildId: string,
  { memberId, since }: Since & { readonly memberId: number },
): Promise<readonly MemberEvent[]> {
  const latest = latestSettlements(db, guildId);
  const accountIds = await listAccountIds(db, guildId, memberId);
  const isOwn = and(
    eq(attendanceResults.guildId, guildId),
    eq(attendanceResults.settlementId, settlements.id),
    inArray(attendanceResults.memberId, accountIds),
  );
  const rows = await db
    .select({
      eventId: events.id,
      title: events.title,
      startsAt: events.startsAt,
      counts,
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
    .orderBy(asc(events.startsAt), asc(events.id), desc(credit));
  return rows.filter(({ eventId }, index) => eventId !== rows[index - 1]?.eventId);
}

/** What a result is worth by the rule as it was at that settlement. */
const credit = sql`json_value(${settlements.rule}, concat('$.credits.', ${attendanceResults.result}))`;

/** Whether it goes into the percentages. What is as usual is not kept with an event. */
const counts = sql<AttendanceCounts>`coalesce(json_value(${events.rules}, '$.counts'), 'yes')`;

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
