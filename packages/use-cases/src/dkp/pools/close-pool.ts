import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type ClosePoolInput, isOpenPool, type Pool, rulesOf } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { savePool, savePoolOrder } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { replanDecay } from "../replan-decay.ts";
import { lockHousePools } from "./lock-house-pools.ts";
import { openFirst } from "./order-pools.ts";
import { preparePoolClose } from "./prepare-pool-close.ts";
import { describePool, recordPoolsChange } from "./record-pools-change.ts";

/** Nothing more is paid into a pool; what was written stays to be read. What it holds is what was read, or nothing is closed. */
export async function closePool(
  { db, clock }: Context,
  actor: Actor,
  { poolId, previewId }: ClosePoolInput,
): Promise<Pool> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { all } = await lockHousePools(tx, guildId);
    const { pool, ...held } = await preparePoolClose(tx, guildId, { poolId, all });
    if (held.previewId !== previewId) throw new Refusal("dkp.poolHoldsOther", { name: pool.name });
    const closed = { ...pool, closedAt: now };
    for (const one of all.filter(({ gearOfPoolId }) => gearOfPoolId === poolId))
      await savePool(tx, guildId, { ...one, closedAt: now });
    await savePool(tx, guildId, closed);
    await replanDecay(tx, guildId, { pool: closed, rules: rulesOf(closed), now });
    const own = all.filter(({ houseId }) => houseId === pool.houseId);
    const openIds = own.filter((one) => isOpenPool(one) && one.poolId !== poolId).map((one) => one.poolId);
    await savePoolOrder(tx, guildId, { houseId: pool.houseId, poolIds: openFirst(own, openIds) });
    const [before, after] = [describePool(pool), describePool(closed)];
    await recordPoolsChange(tx, actor, { useCase: "dkp.closePool", before, after, now });
    return closed;
  });
}
