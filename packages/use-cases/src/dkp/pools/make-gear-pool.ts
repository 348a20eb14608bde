import type { Pool } from "@guildhall/core/dkp";
import type { Transaction } from "@guildhall/db";
import { saveNewPool } from "@guildhall/db/dkp";

/** Where gear points are booked that stand against the efforts of a pool: a chain of its own, under the same name. */
export async function makeGearPool(
  tx: Transaction,
  guildId: string,
  { poolId, houseId, name }: Pool,
): Promise<number> {
  return await saveNewPool(tx, guildId, { houseId, name, system: "epgp", gearOfPoolId: poolId });
}
