import { missedResults } from "@guildhall/core/attendance";
import { and, countDistinct, eq, notInArray } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { attendanceResults, settlements } from "./attendance.tables.ts";
import { latestOf } from "./latest-settlements.queries.ts";

/** At how many of these events each member was, by the latest settling: added up where it is kept. */
export async function countAttended(
  db: Queryable,
  guildId: string,
  eventIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (eventIds.length === 0) return new Map();
  const latest = latestOf(db, guildId, eventIds);
  const whoCame = and(
    eq(attendanceResults.guildId, guildId),
    eq(attendanceResults.settlementId, settlements.id),
    notInArray(attendanceResults.result, [...missedResults]),
  );
  const memberId = accountIdOf(members);
  const rows = await db
    .select({ memberId, events: countDistinct(settlements.eventId) })
    .from(settlements)
    .innerJoin(latest, and(eq(latest.eventId, settlements.eventId), eq(latest.number, settlements.number)))
    .innerJoin(attendanceResults, whoCame)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, attendanceResults.memberId)))
    .where(eq(settlements.guildId, guildId))
    .groupBy(memberId);
  return new Map(rows.map((row) => [row.memberId, row.events]));
}
