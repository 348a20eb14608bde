import "server-only";
import { hasRight, type MemberActor } from "@guildhall/core";
import type { ViewStatementInput } from "@guildhall/core/dkp";
import type { Context } from "@guildhall/use-cases";
import { movementDays, viewOwnBalance, viewStandings, viewStatement } from "@guildhall/use-cases/dkp";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** Everybody's points for those who may see them, and the reader's own for everybody. */
export async function readPoints(context: Context, actor: MemberActor) {
  const standings = hasRight(actor, "dkp.view-all") ? await viewStandings(context, actor) : null;
  const canAdjust = hasRight(actor, "dkp.adjust");
  return toPlain({ standings, canAdjust, movementDays, own: await viewOwnBalance(context, actor) });
}

export type PointsView = Plain<Awaited<ReturnType<typeof readPoints>>>;

/** One member's account. */
export async function readStatement(context: Context, actor: MemberActor, input: ViewStatementInput) {
  return toPlain(await viewStatement(context, actor, input));
}

export type StatementView = Plain<Awaited<ReturnType<typeof readStatement>>>;
