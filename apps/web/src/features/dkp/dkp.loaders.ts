import "server-only";
import { type Actor, hasRight, type MemberActor } from "@guildhall/core";
import type { ViewBalancesAtInput, ViewStatementInput } from "@guildhall/core/dkp";
import type { MemberInput } from "@guildhall/core/members";
import type { Context } from "@guildhall/use-cases";
import {
  type OwnBalance,
  type Standings,
  viewBalanceOf,
  viewBalancesAt,
  viewOwnBalance,
  viewStandings,
  viewStatement,
} from "@guildhall/use-cases/dkp";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** Everybody's points for those who may see them, the own ones for everybody else. */
export async function readPoints(context: Context, actor: MemberActor): Promise<PointsView> {
  if (!hasRight(actor, "dkp.view-all"))
    return { standings: null, own: toPlain(await viewOwnBalance(context, actor)) };
  const standings = await viewStandings(context, actor);
  return sent.getOrInsertComputed(standings, () => ({ standings: toPlain(standings), own: [] }));
}

/** What is read once for many is also made ready for the way once. */
const sent = new WeakMap<readonly Standings[], PointsView>();

export type PointsView = {
  /** Null for who may see the own points alone. */
  readonly standings: Plain<readonly Standings[]> | null;
  readonly own: Plain<readonly OwnBalance[]>;
};

/** One member's account. */
export async function readStatement(context: Context, actor: MemberActor, input: ViewStatementInput) {
  return toPlain(await viewStatement(context, actor, input));
}

export type StatementView = Plain<Awaited<ReturnType<typeof readStatement>>>;

/** Everybody's points as they stood. */
export async function readPastPoints(context: Context, actor: MemberActor, input: ViewBalancesAtInput) {
  return toPlain(await viewBalancesAt(context, actor, input));
}

export type PastPointsView = Plain<Awaited<ReturnType<typeof readPastPoints>>>;

/** What one member has in each pool, and what moved it last. */
export async function readBalanceOf(context: Context, actor: Actor, input: MemberInput) {
  return toPlain(await viewBalanceOf(context, actor, input));
}

export type BalanceOfView = Plain<Awaited<ReturnType<typeof readBalanceOf>>>;
