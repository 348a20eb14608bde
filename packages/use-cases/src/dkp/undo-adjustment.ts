import { type Actor, type Hundredths, Refusal, requireRight } from "@guildhall/core";
import {
  adjustmentKeys,
  type Pool,
  planUndo,
  sumAmounts,
  type UndoAdjustmentInput,
} from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { listEntriesOfKeys, listUndoneIds, lockPool } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { writeAdjustment } from "./write-adjustment.ts";

export type UndoneAdjustment = {
  readonly pool: Pool;
  readonly entryCount: number;
  readonly total: Hundredths;
};

/**
 * Takes back what a slip gave or took: new rows, the old ones stay. Pay for an event is not taken back here but by marking
 * attendance and settling again, which would else pay it anew.
 */
export async function undoAdjustment(
  { db, clock }: Context,
  actor: Actor,
  { slipId }: UndoAdjustmentInput,
): Promise<UndoneAdjustment> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const written = await listEntriesOfKeys(tx, guildId, adjustmentKeys(slipId));
    const [first] = written;
    if (!first) throw new Refusal("dkp.adjustmentNotFound");
    const pool = await lockPool(tx, guildId, first.poolId);
    const undone = new Set(
      await listUndoneIds(
        tx,
        guildId,
        written.map(({ entryId }) => entryId),
      ),
    );
    const standing = written.filter(({ entryId }) => !undone.has(entryId));
    if (standing.length === 0) throw new Refusal("dkp.alreadyUndone");
    const entries = planUndo(standing, now);
    await writeAdjustment(tx, actor, { useCase: "dkp.undoAdjustment", pool, entries, now });
    return { pool, entryCount: entries.length, total: sumAmounts(entries) };
  });
}
