import type { Hundredths } from "@guildhall/core";
import type { Result, SettledResult } from "@guildhall/core/attendance";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { listAccountIds } from "../members/index.ts";
import { attendanceResults, settlements } from "./attendance.tables.ts";

/** What each settling of these events gave a member, the first one first. Of a person who was two rows, the better result. */
export async function listResultHistories(
  db: Queryable,
  guildId: string,
  { eventIds, memberId }: { readonly eventIds: readonly number[]; readonly memberId: number },
): Promise<ReadonlyMap<number, readonly SettledResult[]>> {
  if (eventIds.length === 0) return new Map();
  const accountIds = await listAccountIds(db, guildId, memberId);
  const isOwn = and(
    eq(attendanceResults.guildId, guildId),
    eq(attendanceResults.settlementId, settlements.id),
    inArray(attendanceResults.memberId, accountIds),
  );
  const rows = await db
    .select({
      settlementId: settlements.id,
      eventId: settlements.eventId,
      settledAt: settlements.settledAt,
      result: attendanceResults.result,
      amount: attendanceResults.amount,
    })
    .from(settlements)
    .leftJoin(attendanceResults, isOwn)
    .where(and(eq(settlements.guildId, guildId), inArray(settlements.eventId, [...eventIds])))
    .orderBy(asc(settlements.eventId), asc(settlements.number), desc(attendanceResults.amount));
  const best = rows.filter(({ settlementId }, index) => settlementId !== rows[index - 1]?.settlementId);
  const ofEvents = [...Map.groupBy(best, ({ eventId }) => eventId)];
  return new Map(ofEvents.map(([eventId, settled]) => [eventId, settled.map(toSettledResult)]));
}

type Row = Pick<SettledResult, "settledAt"> & {
  readonly result: Result | null;
  readonly amount: Hundredths | null;
};

function toSettledResult({ settledAt, result, amount }: Row): SettledResult {
  return { settledAt, got: result === null || amount === null ? null : { result, amount } };
}
