import type { Entry } from "@guildhall/core/dkp";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { dkpBalances, dkpBatches, dkpEntries } from "./dkp.tables.ts";

/** Which batch of the pool holds the row with this key; undefined as long as nobody wrote it. */
export async function findBatchOfKey(
  db: Queryable,
  guildId: string,
  idempotencyKey: string,
): Promise<number | undefined> {
  const [row] = await db
    .select({ number: dkpBatches.number })
    .from(dkpEntries)
    .innerJoin(dkpBatches, and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.id, dkpEntries.batchId)))
    .where(and(eq(dkpEntries.guildId, guildId), eq(dkpEntries.idempotencyKey, idempotencyKey)));
  return row?.number;
}

type AdjustmentEntry = Pick<Entry, "entryId" | "memberId" | "amount" | "reason" | "eventId">;

/** What officers gave or took in one batch, in the order of its rows. Empty for a batch of another kind. */
export async function listAdjustmentOfBatch(
  db: Queryable,
  guildId: string,
  { poolId, batchNumber }: { readonly poolId: number; readonly batchNumber: number },
): Promise<readonly AdjustmentEntry[]> {
  return await db
    .select({
      entryId: dkpEntries.id,
      memberId: dkpEntries.memberId,
      amount: dkpEntries.amount,
      reason: dkpEntries.reason,
      eventId: dkpEntries.eventId,
    })
    .from(dkpEntries)
    .innerJoin(dkpBatches, and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.id, dkpEntries.batchId)))
    .where(
      and(
        eq(dkpEntries.guildId, guildId),
        eq(dkpEntries.poolId, poolId),
        eq(dkpEntries.kind, "adjustment"),
        eq(dkpBatches.number, batchNumber),
      ),
    )
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
