import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  type CreatePoolInput,
  isOpenPool,
  mostPools,
  type Pool,
  requireFreePoolName,
  rulesOf,
} from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { lockPool, saveNewPool } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { replanDecay } from "../replan-decay.ts";
import { lockHousePools } from "./lock-house-pools.ts";
import { makeGearPool } from "./make-gear-pool.ts";
import { describePool, recordPoolsChange } from "./record-pools-change.ts";

/** One more pool, after the others. With efforts come the gear points that they are held against. */
export async function createPool(
  { db, clock }: Context,
  actor: Actor,
  { name, system, ...of }: CreatePoolInput,
): Promise<Pool> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { all, first } = await lockHousePools(tx, guildId, of.houseId);
    requireFreePoolName(name, all);
    if (all.filter(isOpenPool).length >= mostPools)
      throw new Refusal("dkp.tooManyPools", { most: mostPools });
    const { houseId } = first;
    const poolId = await saveNewPool(tx, guildId, { houseId, name, system, gearOfPoolId: null });
    const pool = await lockPool(tx, guildId, poolId);
    if (system === "epgp") await makeGearPool(tx, guildId, pool);
    await replanDecay(tx, guildId, { pool, rules: rulesOf(pool), now });
    const after = describePool(pool);
    await recordPoolsChange(tx, actor, { useCase: "dkp.createPool", after, now });
    return pool;
  });
}
