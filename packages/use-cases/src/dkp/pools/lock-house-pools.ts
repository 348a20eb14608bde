import { Refusal } from "@guildhall/core";
import type { Pool } from "@guildhall/core/dkp";
import type { Transaction } from "@guildhall/db";
import { listPools, lockFirstPool, lockPools } from "@guildhall/db/dkp";
import { ensureHouse, listHouses } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";

export type LockedPools = {
  /** All of the guild in their order, also gear points and those that are closed. */
  readonly all: readonly Pool[];
  /** The one that events of the house pay into. */
  readonly first: Pool;
};

/**
 * Locks every pool of the guild, in one order with everybody else; the first of the house, the guild's own where none is named,
 * is made at need.
 */
export async function lockHousePools(
  tx: Transaction,
  guildId: string,
  houseId?: number,
): Promise<LockedPools> {
  await lockPools(tx, guildId);
  const ownId = await ensureHouse(tx, guildId, await getGuild(tx, guildId));
  if (houseId !== undefined && !(await isHouse(tx, guildId, houseId)))
    throw new Refusal("members.houseNotFound");
  const first = await lockFirstPool(tx, guildId, houseId ?? ownId);
  return { all: await listPools(tx, guildId), first };
}

async function isHouse(tx: Transaction, guildId: string, houseId: number): Promise<boolean> {
  return (await listHouses(tx, guildId)).some((house) => house.houseId === houseId);
}
