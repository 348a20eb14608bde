import { type Actor, requireRight } from "@guildhall/core";
import type { Pool } from "@guildhall/core/dkp";
import { type ChainCheck, checkChain, listPools } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";

export type LedgerCheck = { readonly pool: Pool; readonly check: ChainCheck };

/** Reads every pool's ledger against its hashes: anyone who sees the points may make sure that nobody rewrote them. */
export async function verifyLedger({ db }: Context, actor: Actor): Promise<readonly LedgerCheck[]> {
  requireRight(actor, "dkp.view-all");
  const pools = await listPools(db, actor.guildId);
  return await Promise.all(
    pools.map(async (pool) => ({ pool, check: await checkChain(db, actor.guildId, pool.poolId) })),
  );
}
