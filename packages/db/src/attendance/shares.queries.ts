import { missedResults, type SlicedEvent } from "@guildhall/core/attendance";
import { and, asc, desc, eq, inArray, max, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { events } from "../events/index.ts";
import { accountIdOf, listAccountIds, members } from "../members/index.ts";
import { attendanceResults, settlements } from "./attendance.tables.ts";
import { counts, isSettled, isSettledSince, type Since } from "./settled-events.queries.ts";
import type { AttendanceResult } from "./settlements.queries.ts";

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
  eventIds: readonly number[],
): Promise<readonly AttendanceSum[]> {
  if (eventIds.length === 0) return [];
  const best = bestResults(db, guildId, eventIds);
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
function bestResults(db: Queryable, guildId: string, eventIds: readonly number[]) {
  const latest = latestSettlements(db, guildId, eventIds);
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
    .where(and(isSettled(guildId), inArray(events.id, [...eventIds])))
    .groupBy(events.id, person.id)
    .as("best");
}

/** A settled event with how it went for one member. */
export type MemberEvent = SlicedEvent & { readonly eventId: number; readonly title: string };

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
      templateId: events.templateId,
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

/** How one event went for one member, and what it gave. */
export type EventResult = Pick<AttendanceResult, "memberId" | "result" | "countedMinutes" | "amount"> & {
  readonly eventId: number;
};

/** What everybody got in the latest settling of these events. Of a person who was two rows, the better result comes last. */
export async function listResultsOfEvents(
  db: Queryable,
  guildId: string,
  eventIds: readonly number[],
): Promise<readonly EventResult[]> {
  if (eventIds.length === 0) return [];
  const latest = latestSettlements(db, guildId, eventIds);
  const { result, countedMinutes, amount } = attendanceResults;
  return await db
    .select({
      eventId: settlements.eventId,
      memberId: accountIdOf(members),
      result,
      countedMinutes,
      amount,
    })
    .from(settlements)
    .innerJoin(latest, and(eq(latest.eventId, settlements.eventId), eq(latest.number, settlements.number)))
    .innerJoin(
      attendanceResults,
      and(eq(attendanceResults.guildId, guildId), eq(attendanceResults.settlementId, settlements.id)),
    )
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, attendanceResults.memberId)))
    .where(eq(settlements.guildId, guildId))
    .orderBy(asc(credit));
}

/** What a result is worth by the rule as it was at that settlement. */
const credit = sql`json_value(${settlements.rule}, concat('$.credits.', ${attendanceResults.result}))`;

/** The settling of each event that counts: the latest. */
function latestSettlements(db: Queryable, guildId: string, eventIds?: readonly number[]) {
  const isMeant = eventIds && inArray(settlements.eventId, [...eventIds]);
  return db
    .select({ eventId: settlements.eventId, number: max(settlements.number).as("latest_number") })
    .from(settlements)
    .where(and(eq(settlements.guildId, guildId), isMeant))
    .groupBy(settlements.eventId)
    .as("latest");
}
