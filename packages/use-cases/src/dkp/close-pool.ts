import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type ClosePoolInput, isOpenPool, isOwnPool, type Pool, rulesOf } from "@guildhall/core/dkp";
import { type Transaction, transaction } from "@guildhall/db";
import { countHeldAccounts, savePool, savePoolOrder } from "@guildhall/db/dkp";
import { listPayerNames } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { lockHousePools } from "./lock-house-pools.ts";
import { openFirst } from "./order-pools.ts";
import { replanDecay } from "./plan-decays.ts";
import { describePool, recordPoolsChange } from "./record-pools-change.ts";

/**
 * Nothing more is paid into a pool; what was written stays to be read. One that something still pays into is refused with the
 * names of that, and one that holds points until that was read.
 */
export async function closePool(
  { db, clock }: Context,
  actor: Actor,
  { poolId, isConfirmed }: ClosePoolInput,
): Promise<Pool> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { all } = await lockHousePools(tx, guildId);
    const pool = all.find((one) => one.poolId === poolId && isOwnPool(one));
    if (!pool) throw new Refusal("dkp.poolNotFound");
    if (pool.closedAt) throw new Refusal("dkp.poolClosed", { name: pool.name });
    await requireClosable(tx, guildId, { pool, all, isConfirmed });
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

type Closing = {
  readonly pool: Pool;
  readonly all: readonly Pool[];
  readonly isConfirmed: boolean;
};

async function requireClosable(
  tx: Transaction,
  guildId: string,
  { pool, all, isConfirmed }: Closing,
): Promise<void> {
  const { poolId, houseId, name } = pool;
  const isOther = (one: Pool) => one.houseId === houseId && one.poolId !== poolId && isOpenPool(one);
  if (!all.some(isOther)) throw new Refusal("dkp.lastPool", { name });
  const payers = await listPayerNames(tx, guildId, poolId);
  if (payers.length > 0) throw new Refusal("dkp.poolStillPays", { name, payers: payers.join(", ") });
  const both = all.filter((one) => one.poolId === poolId || one.gearOfPoolId === poolId);
  const count = await countHeldAccounts(
    tx,
    guildId,
    both.map((one) => one.poolId),
  );
  if (count > 0 && !isConfirmed) throw new Refusal("dkp.poolHasPoints", { name, count });
}
