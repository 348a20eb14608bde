import "server-only";
import type { MemberActor } from "@guildhall/core";
import { hasRight } from "@guildhall/core";
import type { ViewDecisionInput, ViewWhyNotMeInput } from "@guildhall/core/loot";
import type { ViewWhatIfInput } from "@guildhall/core/wishlists";
import type { Context } from "@guildhall/use-cases";
import { viewDecision, viewWhyNotMe } from "@guildhall/use-cases/loot";
import { viewWhatIf } from "@guildhall/use-cases/wishlists";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** How a drop was decided, and what the reader may ask of it. */
export async function readDecision(context: Context, actor: MemberActor, input: ViewDecisionInput) {
  const decision = await viewDecision(context, actor, input);
  const mayTryRules = hasRight(actor, "wishlists.edit");
  return toPlain({ ...decision, mayTryRules, mayAskOfOthers: hasRight(actor, "loot.award") });
}

export type DecisionPageView = Plain<Awaited<ReturnType<typeof readDecision>>>;

/** Why somebody did not get it. */
export async function readWhyNotMe(context: Context, actor: MemberActor, input: ViewWhyNotMeInput) {
  return toPlain(await viewWhyNotMe(context, actor, input));
}

export type WhyNotMeView = Plain<Awaited<ReturnType<typeof readWhyNotMe>>>;

/** Who would have got it by other rules. */
export async function readWhatIf(context: Context, actor: MemberActor, input: ViewWhatIfInput) {
  return toPlain(await viewWhatIf(context, actor, input));
}

export type WhatIfView = Plain<Awaited<ReturnType<typeof readWhatIf>>>;
