import type { LedgerCheck, Pool } from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { checkChain, listPools, listWrongBalances } from "@guildhall/db/dkp";

export type PoolCheck = { readonly pool: Pool; readonly check: LedgerCheck };

/** Reads every pool's ledger against its hashes and its balances, one pool after the other. */
export async function readLedger(db: Queryable, guildId: string): Promise<readonly PoolCheck[]> {
  const checks: PoolCheck[] = [];
  for (const pool of await listPools(db, guildId)) {
    const chain = await checkChain(db, guildId, pool.poolId);
    const wrong = await listWrongBalances(db, guildId, pool.poolId);
    checks.push({ pool, check: { ...chain, wrongBalanceCount: wrong.length } });
  }
  return checks;
}
