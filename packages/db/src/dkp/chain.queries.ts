import { firstPreviousHash } from "@guildhall/core/dkp";
import { and, asc, count, eq, isNull, ne, or } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { dkpBatches, dkpEntries, dkpNotes } from "./dkp.tables.ts";
import { hashBatch } from "./ledger.queries.ts";
import { hashNote } from "./notes.queries.ts";

/** Outcome of reading a pool's whole ledger against its hashes. */
export type ChainCheck = {
  readonly batchCount: number;
  readonly entryCount: number;
  /**
   * The first batch that is not as it was written, or null when history is intact. Rows of the pool that belong to none
   * of its batches count as one more batch at the end.
   */
  readonly brokenBatchNumber: number | null;
};

type StoredBatch = typeof dkpBatches.$inferSelect;
type StoredEntry = typeof dkpEntries.$inferSelect;

/** Reads a pool's ledger from its beginning and compares every batch with its hash and with the batch before. */
export async function checkChain(db: Queryable, guildId: string, poolId: number): Promise<ChainCheck> {
  // One statement sees one moment: with two, a settling in between would look like a forgery.
  const rows = await db
    .select({ batch: dkpBatches, note: dkpNotes, entry: dkpEntries })
    .from(dkpBatches)
    .leftJoin(dkpNotes, eq(dkpNotes.batchId, dkpBatches.id))
    .leftJoin(dkpEntries, eq(dkpEntries.batchId, dkpBatches.id))
    .where(and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.poolId, poolId)))
    .orderBy(asc(dkpBatches.number), asc(dkpEntries.id));
  const chain = [...Map.groupBy(rows, ({ batch }) => batch.id).values()].flatMap((own) => {
    const entries = own.map(({ entry }) => entry).filter((entry) => entry !== null);
    return own[0] ? [{ batch: own[0].batch, note: own[0].note, entries }] : [];
  });
  const broken = chain.findIndex((link, index) => !isIntact(link, chain[index - 1]?.batch));
  const strayCount = await countStrays(db, guildId, poolId);
  const firstBroken = broken < 0 && strayCount > 0 ? chain.length : broken;
  return {
    batchCount: chain.length,
    entryCount: chain.reduce((sum, { entries }) => sum + entries.length, strayCount),
    brokenBatchNumber: firstBroken < 0 ? null : firstBroken + 1,
  };
}

type Link = {
  readonly batch: StoredBatch;
  readonly note: typeof dkpNotes.$inferSelect | null;
  readonly entries: readonly StoredEntry[];
};

function isIntact({ batch, note, entries }: Link, before: StoredBatch | undefined): boolean {
  const isNext =
    batch.number === (before?.number ?? 0) + 1 && batch.previousHash === (before?.hash ?? firstPreviousHash);
  const isWhole =
    entries.length === batch.entryCount &&
    entries.every(({ guildId, poolId }) => guildId === batch.guildId && poolId === batch.poolId);
  // A note may be erased, never reworded.
  const isWorded = note === null || hashNote(note) === batch.noteHash;
  return isNext && isWhole && isWorded && hashBatch({ ...batch, entries }) === batch.hash;
}

/** Rows that say they are of the pool, in a batch that is not. */
async function countStrays(db: Queryable, guildId: string, poolId: number): Promise<number> {
  const isElsewhere = or(
    isNull(dkpBatches.id),
    ne(dkpBatches.guildId, guildId),
    ne(dkpBatches.poolId, poolId),
  );
  const [row] = await db
    .select({ strays: count() })
    .from(dkpEntries)
    .leftJoin(dkpBatches, eq(dkpBatches.id, dkpEntries.batchId))
    .where(and(eq(dkpEntries.guildId, guildId), eq(dkpEntries.poolId, poolId), isElsewhere));
  return row?.strays ?? 0;
}
