import { isOwnPool } from "@guildhall/core/dkp";
import type { Transaction } from "@guildhall/db";
import { listPools, lockFirstPool } from "@guildhall/db/dkp";
import { listHouses } from "@guildhall/db/members";

/** Every house of the guild has a pool from its first day on, before anything is paid into it. The guild must be locked. */
export async function ensureFirstPools(tx: Transaction, guildId: string): Promise<void> {
  const own = (await listPools(tx, guildId)).filter(isOwnPool);
  const served = new Set(own.map(({ houseId }) => houseId));
  for (const { houseId } of await listHouses(tx, guildId))
    if (!served.has(houseId)) await lockFirstPool(tx, guildId, houseId);
}
