import type { Hundredths } from "@guildhall/core";
import { decayKeys, type Pool, sumAmounts } from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { listEntriesOfKeys } from "@guildhall/db/dkp";
import { listDecayingPools } from "../prepare-decay.ts";

/** A run as it was written. */
export type DecayRan = {
  readonly pool: Pool;
  /** By which it is taken back: one batch in each pool that decayed. */
  readonly batches: readonly {
    readonly poolId: number;
    readonly poolName: string;
    readonly batchNumber: number;
  }[];
  readonly entryCount: number;
  readonly total: Hundredths;
};

type Run = { readonly pool: Pool; readonly pools: readonly Pool[]; readonly runId: string };

/** What a run wrote, in all pools that decay together; nothing for one that was never written. */
export async function findRun(
  db: Queryable,
  guildId: string,
  { pool, pools, runId }: Run,
): Promise<DecayRan | undefined> {
  const found = await Promise.all(
    listDecayingPools(pool, pools).map(async ({ poolId, name: poolName }) => {
      const rows = await listEntriesOfKeys(db, guildId, decayKeys({ poolId, runId }));
      return rows.map((row) => ({ ...row, poolName }));
    }),
  );
  const rows = found.flat();
  if (rows.length === 0) return undefined;
  const batches = found.flatMap(([first]) => first ?? []);
  return {
    pool,
    batches: batches.map(({ poolId, poolName, batchNumber }) => ({ poolId, poolName, batchNumber })),
    entryCount: rows.length,
    total: sumAmounts(rows),
  };
}
