import type { Pool } from "@guildhall/core/dkp";
import type { GuildEvent } from "@guildhall/core/events";
import type { Queryable, Transaction } from "../client.ts";
import { listPools, lockFirstPool, lockPool } from "./pools.queries.ts";

type Paid = Pick<GuildEvent, "houseId" | "rules">;

/**
 * The pool that pays for an event: the one that its rules name, and else the first of its house. Undefined before the house has
 * one. Gear points are nothing that an event pays.
 */
export async function findPayingPool(
  db: Queryable,
  guildId: string,
  { houseId, rules }: Paid,
): Promise<Pool | undefined> {
  const pools = (await listPools(db, guildId)).filter(({ gearOfPoolId }) => gearOfPoolId === null);
  const named = pools.find(({ poolId }) => poolId === rules.poolId);
  return named ?? pools.find((pool) => pool.houseId === houseId);
}

/** Locks it and with it the end of its ledger; a house's first pool is made the first time. */
export async function lockPayingPool(tx: Transaction, guildId: string, event: Paid): Promise<Pool> {
  const pool = await findPayingPool(tx, guildId, event);
  const isNamed = pool !== undefined && pool.poolId === event.rules.poolId;
  return isNamed ? await lockPool(tx, guildId, pool.poolId) : await lockFirstPool(tx, guildId, event.houseId);
}
