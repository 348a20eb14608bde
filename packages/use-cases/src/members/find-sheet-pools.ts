import { Refusal } from "@guildhall/core";
import { isOpenPool, type Pool } from "@guildhall/core/dkp";
import type { BalanceField, PreviewSheetInput } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listPools } from "@guildhall/db/dkp";

/** Where the balances of a sheet go; undefined for a column that it has not, and before the house has a pool. */
export type SheetPools = Readonly<Record<BalanceField, Pool | undefined>>;

/** The pool that was chosen, and else the first; gear points go beside the efforts of it, and nowhere else. */
export async function findSheetPools(
  db: Queryable,
  guildId: string,
  { columns, poolId }: Pick<PreviewSheetInput, "columns" | "poolId">,
): Promise<SheetPools> {
  const [hasPoints, hasGear] = [columns.includes("points"), columns.includes("gear")];
  if (!hasPoints && !hasGear) return { points: undefined, gear: undefined };
  const pools = await listPools(db, guildId);
  const open = pools.filter(isOpenPool);
  const pool = poolId === undefined ? open[0] : open.find((one) => one.poolId === poolId);
  if (poolId !== undefined && !pool) throw new Refusal("dkp.poolNotFound");
  const gear = pools.find(({ gearOfPoolId }) => pool && gearOfPoolId === pool.poolId);
  if (hasGear && (pool?.system !== "epgp" || !gear)) throw new Refusal("members.sheetNeedsEpgp");
  return { points: hasPoints ? pool : undefined, gear: hasGear ? gear : undefined };
}
