import { type Actor, type Hundredths, requireRight } from "@guildhall/core";
import {
  type BatchRow,
  chooseUndone,
  type Pool,
  planUndo,
  sumAmounts,
  type UndoEntriesInput,
  undoKeys,
} from "@guildhall/core/dkp";
import { type Transaction, transaction } from "@guildhall/db";
import { listBatchRows, listEntriesOfKeys, lockPools } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { writeAdjustment } from "../write-adjustment.ts";

/** What taking back wrote, a batch in each pool that it touched. */
export type Undone = {
  readonly batches: readonly UndoneBatch[];
  readonly entryCount: number;
  readonly total: Hundredths;
  /** Whose pay was taken back: settling one of these events again pays it again. */
  readonly eventIds: readonly number[];
};

type UndoneBatch = {
  readonly pool: Pool;
  readonly batchNumber: number;
  readonly entryCount: number;
  readonly total: Hundredths;
};

/**
 * Takes back rows of the ledger, exactly: new rows, the old ones stay. Each row once, whoever presses how often, and a slip
 * that comes twice is answered alike.
 */
export async function undoEntries(
  { db, clock }: Context,
  actor: Actor,
  { slipId, reason, ...target }: UndoEntriesInput,
): Promise<Undone> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const pools = await lockPools(tx, guildId);
    const known = await listEntriesOfKeys(tx, guildId, undoKeys(slipId));
    if (known.length === 0) {
      const rows = chooseUndone(target, pools, await listBatchRows(tx, guildId, target));
      for (const { pool, own } of perPool(pools, rows)) {
        const entries = planUndo(own, { at: now, slipId });
        const why = reason === undefined ? {} : { reason };
        await writeAdjustment(tx, actor, { useCase: "dkp.undoEntries", pool, entries, now, ...why });
      }
    }
    return await tellUndone(tx, guildId, { slipId, pools });
  });
}

function perPool<Row extends Pick<BatchRow, "poolId">>(pools: readonly Pool[], rows: readonly Row[]) {
  return pools
    .map((pool) => ({ pool, own: rows.filter(({ poolId }) => poolId === pool.poolId) }))
    .filter(({ own }) => own.length > 0);
}

type Slip = { readonly slipId: string; readonly pools: readonly Pool[] };

async function tellUndone(tx: Transaction, guildId: string, { slipId, pools }: Slip): Promise<Undone> {
  const written = await listEntriesOfKeys(tx, guildId, undoKeys(slipId));
  const batches = perPool(pools, written).map(({ pool, own }) => ({
    pool,
    batchNumber: own[0]?.batchNumber ?? 0,
    entryCount: own.length,
    total: sumAmounts(own),
  }));
  const eventIds = written.flatMap(({ eventId }) => eventId ?? []);
  return {
    batches,
    entryCount: written.length,
    total: sumAmounts(written),
    eventIds: [...new Set(eventIds)],
  };
}
