import { type Hundredths, toHundredths } from "@guildhall/core";
import type { Pool } from "@guildhall/core/dkp";
import { and, count, eq, inArray, max, ne, notExists } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import type { Account } from "./dkp.queries.ts";
import { dkpBalances, dkpBatches, dkpChecks, dkpPools } from "./dkp.tables.ts";

export type NewPool = Pick<Pool, "houseId" | "name" | "system" | "gearOfPoolId">;

/** A pool at the end of its house's list. The guild's pools must be locked: two would take one place. */
export async function saveNewPool(tx: Transaction, guildId: string, pool: NewPool): Promise<number> {
  const position = (await findLastPosition(tx, guildId, pool.houseId)) + 1;
  const [row] = await tx
    .insert(dkpPools)
    .values({ guildId, ...pool, position })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

async function findLastPosition(tx: Transaction, guildId: string, houseId: number): Promise<number> {
  const [row] = await tx
    .select({ position: max(dkpPools.position) })
    .from(dkpPools)
    .where(and(eq(dkpPools.guildId, guildId), eq(dkpPools.houseId, houseId)));
  return row?.position ?? 0;
}

/** What an officer may change of a pool. It must be locked. */
export async function savePool(
  tx: Transaction,
  guildId: string,
  { poolId, name, system, changedRules, closedAt }: Pool,
): Promise<void> {
  await tx
    .update(dkpPools)
    .set({ name, system, changedRules, closedAt })
    .where(and(eq(dkpPools.guildId, guildId), eq(dkpPools.id, poolId)));
}

/** The pools of a house in this order, all of them. They must be locked. */
export async function savePoolOrder(
  tx: Transaction,
  guildId: string,
  { houseId, poolIds }: { readonly houseId: number; readonly poolIds: readonly number[] },
): Promise<void> {
  const beyond = await findLastPosition(tx, guildId, houseId);
  // Two pools never have one place, so they first leave the list.
  for (const first of [beyond + 1, 1])
    for (const [index, poolId] of poolIds.entries())
      await tx
        .update(dkpPools)
        .set({ position: first + index })
        .where(and(eq(dkpPools.guildId, guildId), eq(dkpPools.houseId, houseId), eq(dkpPools.id, poolId)));
}

/** Whether anything was ever written to one of these pools. */
export async function hasHistory(
  db: Queryable,
  guildId: string,
  poolIds: readonly number[],
): Promise<boolean> {
  const [row] = await db
    .select({ batches: count() })
    .from(dkpBatches)
    .where(and(eq(dkpBatches.guildId, guildId), inArray(dkpBatches.poolId, [...poolIds])));
  return (row?.batches ?? 0) > 0;
}

/** Pools of houses that are gone to which nothing was ever written. Books stay. */
export async function deleteUnusedPools(
  tx: Transaction,
  guildId: string,
  houseIds: readonly number[],
): Promise<void> {
  if (houseIds.length === 0) return;
  const batches = tx.select({ id: dkpBatches.id }).from(dkpBatches).where(eq(dkpBatches.poolId, dkpPools.id));
  const isUnused = and(inArray(dkpPools.houseId, [...houseIds]), notExists(batches));
  const unused = await tx
    .select({ poolId: dkpPools.id })
    .from(dkpPools)
    .where(and(eq(dkpPools.guildId, guildId), isUnused));
  if (unused.length === 0) return;
  const poolIds = unused.map(({ poolId }) => poolId);
  await tx.delete(dkpChecks).where(and(eq(dkpChecks.guildId, guildId), inArray(dkpChecks.poolId, poolIds)));
  await tx.delete(dkpPools).where(and(eq(dkpPools.guildId, guildId), inArray(dkpPools.id, poolIds)));
}

/** Accounts of these pools that are not at nothing. */
export async function listHoldings(
  db: Queryable,
  guildId: string,
  poolIds: readonly number[],
): Promise<readonly (Account & { readonly amount: Hundredths })[]> {
  const { poolId, memberId, amount } = dkpBalances;
  return await db
    .select({ poolId, memberId, amount })
    .from(dkpBalances)
    .where(and(eq(dkpBalances.guildId, guildId), inArray(poolId, [...poolIds]), ne(amount, toHundredths(0))));
}
