import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { isOpenPool, type PreviewShareInput } from "@guildhall/core/dkp";
import { listPools } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { type PreparedShare, prepareShare } from "./prepare-share.ts";

export type SharePreview = Pick<PreparedShare, "lines" | "previewId">;

/** Who would pay and get what, and what each has before. */
export async function previewShare(
  { db, clock }: Context,
  actor: Actor,
  { poolId, ...sharing }: PreviewShareInput,
): Promise<SharePreview> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const pools = (await listPools(db, guildId)).filter(isOpenPool);
  const pool = poolId === undefined ? pools[0] : pools.find((one) => one.poolId === poolId);
  if (!pool) throw new Refusal("dkp.poolNotFound");
  const asked = { ...sharing, slipId: "preview", pool, now: clock.now() };
  const { lines, previewId } = await prepareShare(db, guildId, asked);
  return { lines, previewId };
}
