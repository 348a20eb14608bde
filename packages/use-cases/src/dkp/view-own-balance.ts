import type { MemberActor } from "@guildhall/core";
import type { Entry } from "@guildhall/core/dkp";
import { type Balance, listBalances, listEntries } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

/** A pool with the own balance and the rows that moved it last, the latest first. */
export type OwnBalance = Balance & { readonly latest: readonly Entry[] };

const latestCount = 5;

/** The own points in every pool. Nobody needs a right for what is one's own. */
export async function viewOwnBalance({ db }: Context, actor: MemberActor): Promise<readonly OwnBalance[]> {
  const member = await findActingMember(db, actor);
  if (!member) return [];
  const { memberId } = member;
  const balances = await listBalances(db, actor.guildId, memberId);
  return await Promise.all(
    balances.map(async (balance) => {
      const entries = await listEntries(db, actor.guildId, { poolId: balance.poolId, memberId });
      return { ...balance, latest: entries.slice(-latestCount).toReversed() };
    }),
  );
}
