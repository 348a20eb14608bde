import { firstPreviousHash, type LedgerCheck } from "@guildhall/core/dkp";
import { and, asc, count, eq, gt, isNull, ne, or } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { dkpBatches, dkpEntries, dkpNotes } from "./dkp.tables.ts";
import { hashBatch } from "./ledger.queries.ts";
import { hashNote } from "./notes.queries.ts";

/** Outcome of reading a pool's whole ledger against its hashes. */
export type ChainCheck = Omit<LedgerCheck, "wrongBalanceCount">;

type StoredBatch = typeof dkpBatches.$inferSelect;
type StoredEntry = typeof dkpEntries.$inferSelect;

/** Batches that are in memory at once. */
const pageSize = 500;

/** Reads a pool's ledger from its beginning and compares every batch with its hash and with the batch before. */
export async function checkChain(db: Queryable, guildId: string, poolId: number): Promise<ChainCheck> {
  let [batchCount, entryCount] = [0, await countStrays(db, guildId, poolId)];
  let brokenBatchNumber: number | null = null;
  let last: StoredBatch | undefined;
  const hasStrays = entryCount > 0;
  for (let isMore = true; isMore; ) {
    const page = await listLinks(db, guildId, { poolId, after: last?.number ?? 0 });
    for (const link of page) {
      batchCount += 1;
      entryCount += link.entries.length;
      if (brokenBatchNumber === null && !isIntact(link, last)) brokenBatchNumber = batchCount;
      last = link.batch;
    }
    isMore = page.length === pageSize;
  }
  if (hasStrays) brokenBatchNumber ??= batchCount + 1;
  return { batchCount, entryCount, brokenBatchNumber };
}

type After = { readonly poolId: number; readonly after: number };

/** The batches after this number. One statement sees one moment: with two, a settling in between would look like a forgery. */
async function listLinks(db: Queryable, guildId: string, { poolId, after }: After): Promise<readonly Link[]> {
  const page = db
    .select()
    .from(dkpBatches)
    .where(and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.poolId, poolId), gt(dkpBatches.number, after)))
    .orderBy(asc(dkpBatches.number))
    .limit(pageSize)
    .as("page");
  const rows = await db
    .select()
    .from(page)
    .leftJoin(dkpNotes, eq(dkpNotes.batchId, page.id))
    .leftJoin(dkpEntries, eq(dkpEntries.batchId, page.id))
    .orderBy(asc(page.number), asc(dkpEntries.id));
  return [...Map.groupBy(rows, (row) => row.page.id).values()].flatMap((own) => {
    const entries = own.map((row) => row.dkp_entries).filter((entry) => entry !== null);
    return own[0] ? [{ batch: own[0].page, note: own[0].dkp_notes, entries }] : [];
  });
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
