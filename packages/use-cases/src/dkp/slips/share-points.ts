import { type Actor, type Hundredths, Refusal, requireRight } from "@guildhall/core";
import { adjustmentKeys, type Pool, type SharePointsInput } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { listEntriesOfKeys } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { writeAdjustment } from "../write-adjustment.ts";
import { lockChosenPool } from "./lock-chosen-pool.ts";
import { prepareShare } from "./prepare-share.ts";

export type Shared = {
  readonly pool: Pool;
  /** By which it is taken back. */
  readonly batchNumber: number;
  readonly amount: Hundredths;
};

/** One member pays, and others share it to the hundredth. A slip that comes twice is written once and answered alike. */
export async function sharePoints(
  { db, clock }: Context,
  actor: Actor,
  { slipId, poolId, previewId, reason, ...sharing }: SharePointsInput,
): Promise<Shared> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const pool = await lockChosenPool(tx, guildId, poolId);
    const [known] = await listEntriesOfKeys(tx, guildId, adjustmentKeys(slipId));
    const { amount } = sharing;
    if (known) return { pool, batchNumber: known.batchNumber, amount };
    const share = await prepareShare(tx, guildId, { ...sharing, slipId, pool, now });
    if (share.previewId !== previewId) throw new Refusal("dkp.shareChanged");
    const { entries } = share;
    const batchNumber = await writeAdjustment(tx, actor, {
      useCase: "dkp.sharePoints",
      pool,
      entries,
      reason,
      now,
    });
    return { pool, batchNumber, amount };
  });
}
