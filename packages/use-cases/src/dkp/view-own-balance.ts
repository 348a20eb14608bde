import type { MemberActor } from "@guildhall/core";
import { findAccountEnd, listPools } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { type Statement, type StatementLine, toLines } from "./view-account.ts";

/** A pool with the own balance and the rows that moved it last, the latest first. */
export type OwnBalance = Pick<Statement, "pool" | "balance"> & { readonly latest: readonly StatementLine[] };

const latestCount = 5;

/** The own points in every pool where there are any rows. Nobody needs a right for what is one's own. */
export async function viewOwnBalance({ db }: Context, actor: MemberActor): Promise<readonly OwnBalance[]> {
  const member = await findActingMember(db, actor);
  if (!member) return [];
  const { guildId } = actor;
  const pools = await listPools(db, guildId);
  const balances = await Promise.all(
    pools.map(async (pool) => {
      const account = { poolId: pool.poolId, memberId: member.memberId };
      const end = await findAccountEnd(db, guildId, { ...account, limit: latestCount });
      return end && { pool, balance: end.balance, latest: await toLines(db, guildId, end) };
    }),
  );
  return balances.filter((balance) => balance !== undefined);
}
