import { type Habit, leadHours, missedResults } from "@guildhall/core/attendance";
import { and, count, eq, gte, isNull, max, notInArray, or, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { events, signUps } from "../events/index.ts";
import { accountIdOf, members } from "../members/index.ts";
import { attendanceResults, settlements } from "./attendance.tables.ts";

/**
 * What each member had said to the planned events that were settled since then, how early, and how often they came after it;
 * in one statement, added up by the database.
 */
export async function listHabits(
  db: Queryable,
  guildId: string,
  { since }: { readonly since: Temporal.Instant },
): Promise<readonly Habit[]> {
  const latest = latestPlanned(db, guildId, since);
  return await unionAll(answered(db, guildId, latest), unasked(db, guildId, latest));
}

/** The settling that counts of each planned event. */
function latestPlanned(db: Queryable, guildId: string, since: Temporal.Instant) {
  return db
    .select({ eventId: settlements.eventId, settlementId: max(settlements.id).as("latest_settlement_id") })
    .from(settlements)
    .innerJoin(events, eq(events.id, settlements.eventId))
    .where(and(isPlanned(guildId, since), eq(settlements.guildId, guildId)))
    .groupBy(settlements.eventId)
    .as("latest");
}

type Latest = ReturnType<typeof latestPlanned>;

const memberId = accountIdOf(members).as("person_id");

/** Whoever said something, or was signed up. */
function answered(db: Queryable, guildId: string, latest: Latest) {
  const isOwnResult = and(
    eq(attendanceResults.guildId, guildId),
    eq(attendanceResults.settlementId, latest.settlementId),
    eq(attendanceResults.memberId, signUps.memberId),
  );
  return db
    .select({
      memberId,
      said: said.as("said"),
      leadHours: lead.as("lead_hours"),
      count: count().as("count"),
      came: sql<number>`sum(coalesce(${came}, 0))`.mapWith(Number).as("came"),
    })
    .from(signUps)
    .innerJoin(latest, eq(latest.eventId, signUps.eventId))
    .innerJoin(events, and(eq(events.guildId, guildId), eq(events.id, signUps.eventId)))
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, signUps.memberId)))
    .leftJoin(attendanceResults, isOwnResult)
    .where(eq(signUps.guildId, guildId))
    .groupBy(sql`person_id`, sql`said`, sql`lead_hours`);
}

/** Whoever said nothing, and came or was excused all the same. */
function unasked(db: Queryable, guildId: string, latest: Latest) {
  const isOwnSignUp = and(
    eq(signUps.guildId, guildId),
    eq(signUps.eventId, attendanceResults.eventId),
    eq(signUps.memberId, attendanceResults.memberId),
  );
  const isExcused = eq(attendanceResults.result, "excused");
  return db
    .select({
      memberId,
      said: sql<Habit["said"]>`if(${isExcused}, 'away', 'unanswered')`.as("said"),
      leadHours: sql<number>`0`.mapWith(Number).as("lead_hours"),
      count: count().as("count"),
      came: sql<number>`sum(${came})`.mapWith(Number).as("came"),
    })
    .from(attendanceResults)
    .innerJoin(latest, eq(latest.settlementId, attendanceResults.settlementId))
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, attendanceResults.memberId)))
    .leftJoin(signUps, isOwnSignUp)
    .where(and(eq(attendanceResults.guildId, guildId), isNull(signUps.memberId), or(isExcused, came)))
    .groupBy(sql`person_id`, sql`said`);
}

const came = notInArray(attendanceResults.result, [...missedResults]);

/** Who waited for a seat came like somebody on standby: as `listForecasts` says it of what is to come. */
const said = sql<Habit["said"]>`case
  when ${attendanceResults.result} = 'excused' or ${signUps.excusedBy} is not null then 'away'
  when ${signUps.isByDefault} then 'byDefault'
  when ${signUps.isWaiting} then 'standby'
  else ${signUps.answer} end`;

const leadSeconds = sql`timestampdiff(second, ${signUps.answeredAt}, ${events.startsAt})`;

const lead = sql<number>`case ${sql.join(
  leadHours
    .filter((hours) => hours > 0)
    .toReversed()
    .map(
      (hours) => sql`when ${leadSeconds} >= ${sql.raw(String(hours * 3600))} then ${sql.raw(String(hours))}`,
    ),
  sql` `,
)} else 0 end`.mapWith(Number);

function isPlanned(guildId: string, since: Temporal.Instant) {
  const isSettled = and(eq(events.guildId, guildId), eq(events.state, "settled"));
  return and(isSettled, eq(events.isPlanned, true), gte(events.startsAt, since));
}
