import { firstPreviousHash } from "@guildhall/core/dkp";
import { and, asc, eq } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { dkpBatches, dkpEntries } from "./dkp.tables.ts";
import { hashBatch } from "./ledger.queries.ts";

/** Outcome of reading a pool's whole ledger against its hashes. */
export type ChainCheck = {
  readonly batchCount: number;
  readonly entryCount: number;
  /** The first batch that is not as it was written, or null when history is intact. */
  readonly brokenBatchNumber: number | null;
};

/** Reads a pool's ledger from its beginning and compares every batch with its hash and with the batch before. */
export async function checkChain(db: Queryable, guildId: string, poolId: number): Promise<ChainCheck> {
  const batches = await db
    .select()
    .from(dkpBatches)
    .where(and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.poolId, poolId)))
    .orderBy(asc(dkpBatches.number));
  const entries = await db
    .select()
    .from(dkpEntries)
    .where(and(eq(dkpEntries.guildId, guildId), eq(dkpEntries.poolId, poolId)));
  const byBatch = Map.groupBy(entries, ({ batchId }) => batchId);
  const broken = batches.find(({ id, ...batch }, index) => {
    const own = byBatch.get(id) ?? [];
    const isNext =
      batch.number === index + 1 && batch.previousHash === (batches[index - 1]?.hash ?? firstPreviousHash);
    return !isNext || own.length !== batch.entryCount || hashBatch({ ...batch, entries: own }) !== batch.hash;
  });
  return {
    batchCount: batches.length,
    entryCount: entries.length,
    brokenBatchNumber: broken?.number ?? null,
  };
}
