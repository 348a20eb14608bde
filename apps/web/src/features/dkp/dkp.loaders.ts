import "server-only";
import { hasRight, type MemberActor } from "@guildhall/core";
import type { ViewBalancesAtInput, ViewStatementInput } from "@guildhall/core/dkp";
import type { Context } from "@guildhall/use-cases";
import {
  movementDays,
  viewBalancesAt,
  viewNextDecays,
  viewOwnBalance,
  viewStandings,
  viewStatement,
} from "@guildhall/use-cases/dkp";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** Everybody's points for those who may see them, and the reader's own for everybody. */
export async function readPoints(context: Context, actor: MemberActor) {
  const standings = hasRight(actor, "dkp.view-all") ? await viewStandings(context, actor) : null;
  const nextDecays = standings ? await viewNextDecays(context, actor) : [];
  const canAdjust = hasRight(actor, "dkp.adjust");
  const own = await viewOwnBalance(context, actor);
  return toPlain({ standings, nextDecays, canAdjust, movementDays, own });
}

export type PointsView = Plain<Awaited<ReturnType<typeof readPoints>>>;

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
