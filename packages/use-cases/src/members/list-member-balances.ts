import type { Hundredths } from "@guildhall/core";
import { isOpenPool } from "@guildhall/core/dkp";
import type { Queryable } from "@guildhall/db";
import { findAccountEnd, listPools } from "@guildhall/db/dkp";

export type MemberBalance = { readonly poolName: string; readonly balance: Hundredths };

/** What a member has in each pool; pools without a row of the member are left out. */
export async function listMemberBalances(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<readonly MemberBalance[]> {
  const pools = (await listPools(db, guildId)).filter(isOpenPool);
  const balances = pools.map(async ({ poolId, name }) => {
    const end = await findAccountEnd(db, guildId, { poolId, memberId, limit: 1 });
    return end && { poolName: name, balance: end.balance };
  });
  return (await Promise.all(balances)).filter((balance) => balance !== undefined);
}
