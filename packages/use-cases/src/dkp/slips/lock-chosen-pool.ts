import { Refusal } from "@guildhall/core";
import type { Pool } from "@guildhall/core/dkp";
import type { Transaction } from "@guildhall/db";
import { lockFirstPool, lockPool } from "@guildhall/db/dkp";
import { ensureHouse } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";

/** Locks the pool that an officer writes to, and without a choice the one that events pay into. One that was closed takes nothing more. */
export async function lockChosenPool(
  tx: Transaction,
  guildId: string,
  poolId: number | undefined,
): Promise<Pool> {
  if (poolId === undefined) {
    const houseId = await ensureHouse(tx, guildId, await getGuild(tx, guildId));
    return await lockFirstPool(tx, guildId, houseId);
  }
  const pool = await lockPool(tx, guildId, poolId);
  if (pool.closedAt !== null) throw new Refusal("dkp.poolClosed", { name: pool.name });
  return pool;
}
