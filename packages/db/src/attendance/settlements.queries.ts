import type { Hundredths } from "@guildhall/core";
import { type KeptRule, missedResults, type Result } from "@guildhall/core/attendance";
import { and, asc, count, desc, eq, notInArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { accountIdOf, members } from "../members/index.ts";
import { attendanceResults, settlements } from "./attendance.tables.ts";
import { latestOf } from "./latest-settlements.queries.ts";

/** One settling of an event. */
export type Settlement = {
  readonly settlementId: number;
  readonly number: number;
  readonly rule: KeptRule;
  readonly settledByMemberId: number | null;
  readonly settledAt: Temporal.Instant;
};

/** The settling that counts: the latest. */
export async function findLatestSettlement(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<Settlement | undefined> {
  const [settlement] = await db
    .select({
      settlementId: settlements.id,
      number: settlements.number,
      rule: settlements.rule,
      settledByMemberId: settlements.settledByMemberId,
      settledAt: settlements.settledAt,
    })
    .from(settlements)
    .where(and(eq(settlements.guildId, guildId), eq(settlements.eventId, eventId)))
    .orderBy(desc(settlements.number))
    .limit(1);
  return settlement;
}

export async function appendSettlement(
  tx: Transaction,
  guildId: string,
  settlement: Omit<Settlement, "settlementId"> & { readonly eventId: number },
): Promise<number> {
  const [row] = await tx
    .insert(settlements)
    .values({ guildId, ...settlement })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

/** What one member got in a settlement. */
export type AttendanceResult = {
  readonly memberId: number;
  readonly result: Result;
  readonly source: "voice" | "officer" | "checkIn";
  readonly countedMinutes: number;
  /** What the member has for the event in all. */
  readonly amount: Hundredths;
};

export async function appendResults(
  tx: Transaction,
  guildId: string,
  {
    settlementId,
    eventId,
    results,
  }: {
    readonly settlementId: number;
    readonly eventId: number;
    readonly results: readonly AttendanceResult[];
  },
): Promise<void> {
  const rows = results.map((result) => ({ guildId, settlementId, eventId, ...result }));
  await insertRows(tx, attendanceResults, { rows });
}

/** What everybody got in a settlement, each under the member that they are by now. Of a person who was two rows, the better result comes last. */
export async function listResults(
  db: Queryable,
  guildId: string,
  settlementId: number,
): Promise<readonly AttendanceResult[]> {
  return await db
    .select({
      memberId: accountIdOf(members),
      result: attendanceResults.result,
      source: attendanceResults.source,
      countedMinutes: attendanceResults.countedMinutes,
      amount: attendanceResults.amount,
    })
    .from(attendanceResults)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, attendanceResults.memberId)))
    .where(and(eq(attendanceResults.guildId, guildId), eq(attendanceResults.settlementId, settlementId)))
    .orderBy(asc(attendanceResults.amount));
}

/** How many came to each of these events, by its latest settling; events that were not settled are missing. */
export async function countCame(
  db: Queryable,
  guildId: string,
  eventIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (eventIds.length === 0) return new Map();
  const latest = latestOf(db, guildId, eventIds);
  const whoCame = and(
    eq(attendanceResults.guildId, settlements.guildId),
    eq(attendanceResults.settlementId, settlements.id),
    notInArray(attendanceResults.result, [...missedResults]),
  );
  const rows = await db
    .select({ eventId: settlements.eventId, came: count(attendanceResults.memberId) })
    .from(settlements)
    .innerJoin(latest, and(eq(latest.eventId, settlements.eventId), eq(latest.number, settlements.number)))
    .leftJoin(attendanceResults, whoCame)
    .where(eq(settlements.guildId, guildId))
    .groupBy(settlements.eventId);
  return new Map(rows.map(({ eventId, came }) => [eventId, came]));
}
