import type { KeptLedgerCheck } from "@guildhall/core/dkp";
import { and, asc, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { dkpChecks, dkpPools } from "./dkp.tables.ts";

/** Replaces what the last look at the pool's ledger found. */
export async function saveLedgerCheck(
  tx: Transaction,
  guildId: string,
  { poolId, ...check }: KeptLedgerCheck & { readonly poolId: number },
): Promise<void> {
  await tx
    .insert(dkpChecks)
    .values({ guildId, poolId, ...check })
    .onDuplicateKeyUpdate({ set: check });
}

/** After all balances were added up anew. */
export async function markBalancesRight(tx: Transaction, guildId: string): Promise<void> {
  await tx.update(dkpChecks).set({ wrongBalanceCount: 0 }).where(eq(dkpChecks.guildId, guildId));
}

/** What the last look at each pool's ledger found; a pool that was never looked at is missing. */
export async function listLedgerChecks(
  db: Queryable,
  guildId: string,
): Promise<readonly (KeptLedgerCheck & { readonly poolId: number; readonly poolName: string })[]> {
  return await db
    .select({
      poolId: dkpChecks.poolId,
      poolName: dkpPools.name,
      batchCount: dkpChecks.batchCount,
      entryCount: dkpChecks.entryCount,
      brokenBatchNumber: dkpChecks.brokenBatchNumber,
      wrongBalanceCount: dkpChecks.wrongBalanceCount,
      checkedAt: dkpChecks.checkedAt,
    })
    .from(dkpChecks)
    .innerJoin(dkpPools, and(eq(dkpPools.guildId, guildId), eq(dkpPools.id, dkpChecks.poolId)))
    .where(eq(dkpChecks.guildId, guildId))
    .orderBy(asc(dkpPools.position), asc(dkpPools.id));
}
