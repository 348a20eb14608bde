import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { isOpenPool, type OrderPoolsInput, type Pool } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { savePoolOrder } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { lockHousePools } from "./lock-house-pools.ts";
import { recordPoolsChange } from "./record-pools-change.ts";

/** The pools of a house in another order. Events that name none pay into the first. */
export async function orderPools(
  { db, clock }: Context,
  actor: Actor,
  { poolIds }: OrderPoolsInput,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { all } = await lockHousePools(tx, guildId);
    const houseId = all.find(({ poolId }) => poolId === poolIds[0])?.houseId;
    if (houseId === undefined) throw new Refusal("dkp.poolNotFound");
    const own = all.filter((pool) => pool.houseId === houseId);
    const open = own.filter(isOpenPool).map(({ poolId }) => poolId);
    const isWhole = poolIds.length === open.length && open.every((poolId) => poolIds.includes(poolId));
    if (!isWhole) throw new Refusal("dkp.poolNotFound");
    await savePoolOrder(tx, guildId, { houseId, poolIds: openFirst(own, poolIds) });
    await recordPoolsChange(tx, actor, {
      useCase: "dkp.orderPools",
      before: { poolOrder: open },
      after: { poolOrder: poolIds },
      now,
    });
  });
}

/** All pools of a house: those that are open in this order, then the others, so that the first is one that can be paid into. */
export function openFirst(own: readonly Pool[], openIds: readonly number[]): readonly number[] {
  const others = own.map(({ poolId }) => poolId).filter((poolId) => !openIds.includes(poolId));
  return [...openIds, ...others];
}
