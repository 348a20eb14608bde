import type { Entry } from "@guildhall/core/dkp";
import { and, asc, eq, inArray, like } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { dkpBalances, dkpBatches, dkpEntries } from "./dkp.tables.ts";

/** A row of a slip, and where it was written. */
export type SlipEntry = Pick<
  Entry,
  "entryId" | "poolId" | "batchNumber" | "memberId" | "amount" | "reason" | "eventId"
>;

/** The rows whose keys begin so, in the order in which they were written. */
export async function listEntriesOfKeys(
  db: Queryable,
  guildId: string,
  keysBegin: string,
): Promise<readonly SlipEntry[]> {
  return await db
    .select({
      entryId: dkpEntries.id,
      poolId: dkpEntries.poolId,
      batchNumber: dkpBatches.number,
      memberId: dkpEntries.memberId,
      amount: dkpEntries.amount,
      reason: dkpEntries.reason,
      eventId: dkpEntries.eventId,
    })
    .from(dkpEntries)
    .innerJoin(dkpBatches, and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.id, dkpEntries.batchId)))
    .where(and(eq(dkpEntries.guildId, guildId), like(dkpEntries.idempotencyKey, `${keysBegin}%`)))
    .orderBy(asc(dkpEntries.id));
}

/** Which of these rows a later one took back. */
export async function listUndoneIds(
  db: Queryable,
  guildId: string,
  entryIds: readonly number[],
): Promise<readonly number[]> {
  const rows = await db
    .select({ entryId: dkpEntries.reversesEntryId })
    .from(dkpEntries)
    .where(and(eq(dkpEntries.guildId, guildId), inArray(dkpEntries.reversesEntryId, [...entryIds])));
  return rows.flatMap(({ entryId }) => entryId ?? []);
}

/** Balances of some members in a pool; who never had a row is missing. */
export async function listBalances(
  db: Queryable,
  guildId: string,
  { poolId, memberIds }: { readonly poolId: number; readonly memberIds: readonly number[] },
) {
  const rows = await db
    .select({ memberId: dkpBalances.memberId, amount: dkpBalances.amount })
    .from(dkpBalances)
    .where(
      and(
        eq(dkpBalances.guildId, guildId),
        eq(dkpBalances.poolId, poolId),
        inArray(dkpBalances.memberId, [...memberIds]),
      ),
    );
  return new Map(rows.map(({ memberId, amount }) => [memberId, amount]));
}
