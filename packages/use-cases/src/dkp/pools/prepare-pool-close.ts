import { type Hundredths, Refusal } from "@guildhall/core";
import { isOpenPool, isOwnPool, type Pool, sumAmounts } from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { listHoldings } from "@guildhall/db/dkp";
import { listPayerNames } from "@guildhall/db/events";
import { countUnpaidOfPool } from "@guildhall/db/loot";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";
import { findGearPool } from "../rank-pool.ts";

/** What lies in a pool that is about to be closed. */
export type PoolClose = {
  readonly pool: Pool;
  /** Who still holds anything in it, or in the gear points beside it. */
  readonly memberCount: number;
  readonly total: Hundredths;
  /** Null where it has no gear points. */
  readonly gearTotal: Hundredths | null;
  /** Closing asks for it, so that what was read is what is closed. */
  readonly previewId: string;
};

type Closing = { readonly poolId: number; readonly all: readonly Pool[] };

/** What a pool of these holds. One that something still pays into is refused with the names of that, and so is the last of a house. */
export async function preparePoolClose(
  db: Queryable,
  guildId: string,
  { poolId, all }: Closing,
): Promise<PoolClose> {
  const pool = all.find((one) => one.poolId === poolId && isOwnPool(one));
  if (!pool) throw new Refusal("dkp.poolNotFound");
  await requireClosable(db, guildId, { pool, all });
  const gear = findGearPool({ pool, pools: all });
  const held = await listHoldings(db, guildId, gear ? [poolId, gear.poolId] : [poolId]);
  const totalOf = (one: Pool) => sumAmounts(held.filter((holding) => holding.poolId === one.poolId));
  const memberCount = new Set(held.map(({ memberId }) => memberId)).size;
  const [total, gearTotal] = [totalOf(pool), gear ? totalOf(gear) : null];
  const previewId = fingerprintOf([poolId, memberCount, total, gearTotal]);
  return { pool, memberCount, total, gearTotal, previewId };
}

type Closable = { readonly pool: Pool; readonly all: readonly Pool[] };

async function requireClosable(db: Queryable, guildId: string, { pool, all }: Closable): Promise<void> {
  const { poolId, houseId, name } = pool;
  if (pool.closedAt) throw new Refusal("dkp.poolClosed", { name });
  const isOther = (one: Pool) => one.houseId === houseId && one.poolId !== poolId && isOpenPool(one);
  if (!all.some(isOther)) throw new Refusal("dkp.lastPool", { name });
  const payers = await listPayerNames(db, guildId, poolId);
  const count = await countUnpaidOfPool(db, guildId, poolId);
  if (count > 0) throw new Refusal("loot.poolInUse", { count });
  if (payers.length > 0) throw new Refusal("dkp.poolStillPays", { name, payers: payers.join(", ") });
}
