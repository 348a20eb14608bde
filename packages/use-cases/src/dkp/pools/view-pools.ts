import { type Actor, requireRight } from "@guildhall/core";
import { isOwnPool, type Pool, type PoolRules, rulesOf, usualPoolRules } from "@guildhall/core/dkp";
import type { House } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { hasHistory, listPools } from "@guildhall/db/dkp";
import { listHouses } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** A pool as its settings show it. */
export type PoolView = {
  /** Null before the house has one: then it is made with the first change or the first pay. */
  readonly poolId: number | null;
  readonly name: string;
  /** Whose pool it is; null in a guild of one house. */
  readonly house: Pick<House, "houseId" | "name"> | null;
  readonly system: Pool["system"];
  readonly rules: PoolRules;
  readonly usualRules: PoolRules;
  /** Whether anything was written to it: then it counts as it does. */
  readonly hasHistory: boolean;
  readonly nextDecayOn: string | null;
  readonly closedAt: Temporal.Instant | null;
};

/** Every pool with its rules, those that are closed last. */
export async function viewPools({ db }: Context, actor: Actor): Promise<readonly PoolView[]> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const all = await listPools(db, guildId);
  const own = all.filter(isOwnPool);
  if (own.length === 0) return [firstPool];
  const houses = await listHouses(db, guildId);
  return await Promise.all(own.map((pool) => toView(db, guildId, { pool, all, houses })));
}

const firstPool: PoolView = {
  poolId: null,
  name: "DKP",
  house: null,
  system: "dkp",
  rules: usualPoolRules.dkp,
  usualRules: usualPoolRules.dkp,
  hasHistory: false,
  nextDecayOn: null,
  closedAt: null,
};

type One = { readonly pool: Pool; readonly all: readonly Pool[]; readonly houses: readonly House[] };

async function toView(db: Queryable, guildId: string, { pool, all, houses }: One): Promise<PoolView> {
  const house = houses.find(({ houseId }) => houseId === pool.houseId);
  const { poolId, name, system, nextDecayOn, closedAt, changedRules } = pool;
  const both = all.filter((one) => one.poolId === poolId || one.gearOfPoolId === poolId);
  return {
    poolId,
    name,
    house: houses.length > 1 && house ? { houseId: house.houseId, name: house.name } : null,
    system,
    rules: rulesOf({ system, changedRules }),
    usualRules: usualPoolRules[system],
    hasHistory: await hasHistory(
      db,
      guildId,
      both.map((one) => one.poolId),
    ),
    nextDecayOn,
    closedAt,
  };
}
