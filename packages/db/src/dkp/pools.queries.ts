import { Refusal } from "@guildhall/core";
import type { Pool } from "@guildhall/core/dkp";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { dkpPools } from "./dkp.tables.ts";

/** Position of the pool that events pay into. */
const firstPosition = 1;

export const poolColumns = {
  poolId: dkpPools.id,
  houseId: dkpPools.houseId,
  name: dkpPools.name,
  system: dkpPools.system,
  changedRules: dkpPools.changedRules,
  gearOfPoolId: dkpPools.gearOfPoolId,
  nextDecayOn: dkpPools.nextDecayOn,
  closedAt: dkpPools.closedAt,
};

/** The pools of a guild in their order. */
export async function listPools(db: Queryable, guildId: string): Promise<readonly Pool[]> {
  return await db
    .select(poolColumns)
    .from(dkpPools)
    .where(eq(dkpPools.guildId, guildId))
    .orderBy(asc(dkpPools.houseId), asc(dkpPools.position));
}

/** Locks every pool of the guild and with them the ends of their ledgers, always in one order. */
export async function lockPools(tx: Transaction, guildId: string): Promise<readonly Pool[]> {
  return await tx
    .select(poolColumns)
    .from(dkpPools)
    .where(eq(dkpPools.guildId, guildId))
    .orderBy(asc(dkpPools.id))
    .for("update");
}

/** Locks a pool and with it the end of its ledger. */
export async function lockPool(tx: Transaction, guildId: string, poolId: number): Promise<Pool> {
  const [pool] = await tx
    .select(poolColumns)
    .from(dkpPools)
    .where(and(eq(dkpPools.guildId, guildId), eq(dkpPools.id, poolId)))
    .for("update");
  if (!pool) throw new Refusal("dkp.poolNotFound");
  return pool;
}

/** Locks the house's first pool and with it the end of its ledger; made the first time. */
export async function lockFirstPool(tx: Transaction, guildId: string, houseId: number): Promise<Pool> {
  const isFirst = and(
    eq(dkpPools.guildId, guildId),
    eq(dkpPools.houseId, houseId),
    eq(dkpPools.position, firstPosition),
  );
  const find = async () => await tx.select(poolColumns).from(dkpPools).where(isFirst).for("update");
  const [known] = await find();
  if (known) return known;
  await tx
    .insert(dkpPools)
    .values({ guildId, houseId, name: "DKP", position: firstPosition })
    .onDuplicateKeyUpdate({ set: { id: sql`${dkpPools.id}` } });
  const [made] = await find();
  if (!made) throw new Error("A row that was just written is not there");
  return made;
}
