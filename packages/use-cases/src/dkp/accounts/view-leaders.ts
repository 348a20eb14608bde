import { type Actor, requireRight } from "@guildhall/core";
import { isOpenPool, type Pool } from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { findLeaders, type Leaders, listPools } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { addPlaces } from "../add-places.ts";
import { type Ranked, rankPool } from "../rank-pool.ts";

export type PoolLeaders = Pick<Leaders, "count"> & {
  readonly pool: Pool;
  readonly leaders: readonly Ranked[];
};

const leaderCount = 25;

/** The first of every pool: what fits into a message, without what moved the balances. */
export async function viewLeaders({ db }: Context, actor: Actor): Promise<readonly PoolLeaders[]> {
  requireRight(actor, "dkp.view-all");
  const { guildId } = actor;
  const pools = await listPools(db, guildId);
  return await Promise.all(
    pools
      .filter(isOpenPool)
      .map(async (pool) => ({ pool, ...(await readLeaders(db, guildId, { pool, pools })) })),
  );
}

type PoolOfMany = { readonly pool: Pool; readonly pools: readonly Pool[] };

/** Priority is of two accounts, so that all of them are read where it counts. */
async function readLeaders(db: Queryable, guildId: string, { pool, pools }: PoolOfMany) {
  if (pool.system === "epgp") {
    const ranked = await rankPool(db, guildId, { pool, pools });
    return { leaders: ranked.slice(0, leaderCount), count: ranked.length };
  }
  const { leaders, count } = await findLeaders(db, guildId, { poolId: pool.poolId, limit: leaderCount });
  return { leaders: addPlaces(leaders).map((placed) => ({ ...placed, epgp: null })), count };
}
