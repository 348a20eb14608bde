import { toHundredths } from "@guildhall/core";
import { type Pool, sumAmounts } from "@guildhall/core/dkp";
import { type Payable, payableOf } from "@guildhall/core/loot";
import type { Queryable, Transaction } from "@guildhall/db";
import { type HeldPoints, listBalances, listHoldsOfAccounts, lockAccounts } from "@guildhall/db/dkp";

export type Payers = {
  readonly pool: Pool;
  readonly memberIds: readonly number[];
  /** What this session binds is its own to spend; null for what no session decided. */
  readonly sessionId: number | null;
};

/** What each of these members can pay, without what other sessions bind. As things stand: nothing is kept from changing. */
export async function readPayable(
  db: Queryable,
  guildId: string,
  { pool, memberIds, sessionId }: Payers,
): Promise<Payable> {
  const { poolId } = pool;
  const balances = await listBalances(db, guildId, { poolId, memberIds });
  const holds = await listHoldsOfAccounts(db, guildId, { poolId, memberIds });
  return toPayable(pool, { balances, holds, sessionId });
}

/** The same of accounts that are locked with it: nobody else spends from them until the transaction ends. */
export async function lockPayable(
  tx: Transaction,
  guildId: string,
  { pool, memberIds, sessionId }: Payers,
): Promise<Payable> {
  const { poolId } = pool;
  const balances = await lockAccounts(tx, guildId, { poolId, memberIds });
  const holds = await listHoldsOfAccounts(tx, guildId, { poolId, memberIds });
  return toPayable(pool, { balances, holds, sessionId });
}

type Accounts = {
  readonly balances: Awaited<ReturnType<typeof listBalances>>;
  readonly holds: readonly HeldPoints[];
  readonly sessionId: number | null;
};

function toPayable(pool: Pool, { balances, holds, sessionId }: Accounts): Payable {
  const elsewhere = Map.groupBy(
    holds.filter((hold) => hold.sessionId !== sessionId),
    ({ memberId }) => memberId,
  );
  return (memberId) =>
    payableOf(pool, {
      balance: balances.get(memberId) ?? toHundredths(0),
      heldElsewhere: sumAmounts(elsewhere.get(memberId) ?? []),
    });
}
