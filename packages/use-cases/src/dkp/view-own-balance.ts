import type { MemberActor } from "@guildhall/core";
import { listPools } from "@guildhall/db/dkp";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { type Statement, type StatementLine, viewAccount } from "./view-account.ts";

/** A pool with the own balance and the rows that moved it last, the latest first. */
export type OwnBalance = Pick<Statement, "pool" | "balance"> & { readonly latest: readonly StatementLine[] };

const latestCount = 5;

/** The own points in every pool where there are any rows. Nobody needs a right for what is one's own. */
export async function viewOwnBalance({ db }: Context, actor: MemberActor): Promise<readonly OwnBalance[]> {
  const member = await findActingMember(db, actor);
  if (!member) return [];
  const { guildId } = actor;
  const pools = await listPools(db, guildId);
  const { memberId } = member;
  const accounts = await Promise.all(pools.map((pool) => viewAccount(db, guildId, { pool, memberId })));
  return accounts
    .filter(({ lines }) => lines.length > 0)
    .map(({ pool, balance, lines }) => ({ pool, balance, latest: lines.slice(0, latestCount) }));
}
