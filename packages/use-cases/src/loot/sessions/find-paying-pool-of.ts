import { Refusal } from "@guildhall/core";
import { isOwnPool, type Pool } from "@guildhall/core/dkp";
import type { Transaction } from "@guildhall/db";
import { findPayingPool, listPools, lockFirstPool } from "@guildhall/db/dkp";
import { findEvent } from "@guildhall/db/events";
import type { Drop } from "@guildhall/db/loot";

type Asked = { readonly drop: Drop; readonly poolId: number | undefined };

/** The pool that an officer named, else the one that pays for the event of the drop, else the first of its house. */
export async function findPayingPoolOf(
  tx: Transaction,
  guildId: string,
  { drop, poolId }: Asked,
): Promise<Pool> {
  const own = (await listPools(tx, guildId)).filter(isOwnPool);
  if (poolId !== undefined) {
    const named = own.find((pool) => pool.poolId === poolId);
    if (!named) throw new Refusal("dkp.poolNotFound");
    return named;
  }
  const event = drop.eventId === null ? undefined : await findEvent(tx, guildId, drop.eventId);
  const ofEvent = event && (await findPayingPool(tx, guildId, event));
  const ofHouse = own.find((pool) => pool.houseId === drop.houseId && pool.closedAt === null);
  return ofEvent ?? ofHouse ?? (await lockFirstPool(tx, guildId, drop.houseId));
}
