import type { Transaction } from "@guildhall/db";
import {
  listPools,
  listWrongBalances,
  lockPools,
  markBalancesRight,
  rebuildBalances,
} from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";

type Mending = { readonly guildId: string; readonly now: Temporal.Instant };

/** Balances that are not the sum of their rows are added up anew; the ledger itself stays as it is. False when there is none. */
export async function addUpBalances(tx: Transaction, { guildId, now }: Mending): Promise<boolean> {
  await lockPools(tx, guildId);
  const wrong = new Set<number>();
  for (const { poolId } of await listPools(tx, guildId))
    for (const memberId of await listWrongBalances(tx, guildId, poolId)) wrong.add(memberId);
  await markBalancesRight(tx, guildId);
  if (wrong.size === 0) return false;
  await rebuildBalances(tx, guildId, [...wrong]);
  await recordFact(tx, { name: "dkp.ledgerChecked", guildId }, now);
  return true;
}
