import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  type ChangePoolInput,
  changePool as decide,
  type Pool,
  requireFreePoolName,
  rulesOf,
} from "@guildhall/core/dkp";
import { type Transaction, transaction } from "@guildhall/db";
import { hasHistory, savePool } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { replanDecay } from "../replan-decay.ts";
import { lockHousePools } from "./lock-house-pools.ts";
import { makeGearPool } from "./make-gear-pool.ts";
import { describePool, recordPoolsChange } from "./record-pools-change.ts";

/** Another name, other rules, or before the first row another system. Of two officers who change at once both are heard, rule by rule. */
export async function changePool(
  { db, clock }: Context,
  actor: Actor,
  input: ChangePoolInput,
): Promise<Pool> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { all, first } = await lockHousePools(tx, guildId);
    const { poolId = first.poolId } = input;
    const pool = all.find((one) => one.poolId === poolId && one.gearOfPoolId === null);
    if (!pool) throw new Refusal("dkp.poolNotFound");
    const gear = all.find(({ gearOfPoolId }) => gearOfPoolId === poolId);
    const poolIds = gear ? [poolId, gear.poolId] : [poolId];
    const changed = decide({ pool, hasHistory: await hasHistory(tx, guildId, poolIds) }, input);
    if (changed.name !== pool.name)
      requireFreePoolName(
        changed.name,
        all.filter((one) => one.poolId !== poolId),
      );
    await savePool(tx, guildId, changed);
    await keepGearPool(tx, guildId, { pool: changed, gear });
    await replanDecay(tx, guildId, { pool: changed, rules: rulesOf(changed), now });
    const [before, after] = [describePool(pool), describePool(changed)];
    await recordPoolsChange(tx, actor, { useCase: "dkp.changePool", before, after, now });
    return changed;
  });
}

/** Gear points have the name of their pool. One that turns to another system keeps its empty ones, unseen. */
async function keepGearPool(
  tx: Transaction,
  guildId: string,
  { pool, gear }: { readonly pool: Pool; readonly gear: Pool | undefined },
): Promise<void> {
  if (gear) await savePool(tx, guildId, { ...gear, name: pool.name });
  else if (pool.system === "epgp") await makeGearPool(tx, guildId, pool);
}
