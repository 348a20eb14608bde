import type { Hundredths } from "@guildhall/core";
import { type KeptRule, missedResults, type Result } from "@guildhall/core/attendance";
import { and, count, desc, eq, inArray, isNotNull, max, notInArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf, listAccountIds, members } from "../members/index.ts";
import { attendanceMarks, attendanceResults, settlements } from "./attendance.tables.ts";

/** What officers said instead of the rule, per member. */
export async function listMarks(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<ReadonlyMap<number, Result>> {
  const rows = await db
    .select({ memberId: accountIdOf(members), result: attendanceMarks.result })
    .from(attendanceMarks)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, attendanceMarks.memberId)))
    .where(and(eq(attendanceMarks.guildId, guildId), eq(attendanceMarks.eventId, eventId)))
    // Of a person who was two rows, the own mark last: it is the one that counts.
    .orderBy(desc(isNotNull(members.mergedIntoMemberId)));
  return new Map(rows.map(({ memberId, result }) => [memberId, result]));
}

export type NewMark = {
  readonly eventId: number;
  readonly memberId: number;
  readonly result: Result;
  readonly markedByUserId: string | null;
  readonly markedAt: Temporal.Instant;
};

/** Replaces the member's mark, if there was one. */
export async function saveMark(tx: Transaction, guildId: string, mark: NewMark): Promise<void> {
  const { result, markedByUserId, markedAt } = mark;
  await tx
    .insert(attendanceMarks)
    .values({ guildId, ...mark })
    .onDuplicateKeyUpdate({ set: { result, markedByUserId, markedAt } });
}

/** Also a mark of a row that was merged into the member's, which would else count again. */
export async function deleteMark(
  tx: Transaction,
  guildId: string,
  { eventId, memberId }: { readonly eventId: number; readonly memberId: number },
): Promise<void> {
  const accountIds = await listAccountIds(tx, guildId, memberId);
  await tx
    .delete(attendanceMarks)
    .where(
      and(
        eq(attendanceMarks.guildId, guildId),
        eq(attendanceMarks.eventId, eventId),
        inArray(attendanceMarks.memberId, accountIds),
      ),
    );
}

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
  readonly source: "voice" | "officer";
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
  if (results.length === 0) return;
  await tx
    .insert(attendanceResults)
    .values(results.map((result) => ({ guildId, settlementId, eventId, ...result })));
}

/** What everybody got in a settlement, each under the member that they are by now. */
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
    .where(and(eq(attendanceResults.guildId, guildId), eq(attendanceResults.settlementId, settlementId)));
}

/** How many came to each of these events, by its latest settling; events that were not settled are missing. */
export async function countCame(
  db: Queryable,
  guildId: string,
  eventIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (eventIds.length === 0) return new Map();
  const latest = db
    .select({ eventId: settlements.eventId, number: max(settlements.number).as("latest_number") })
    .from(settlements)
    .where(and(eq(settlements.guildId, guildId), inArray(settlements.eventId, [...eventIds])))
    .groupBy(settlements.eventId)
    .as("latest");
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
