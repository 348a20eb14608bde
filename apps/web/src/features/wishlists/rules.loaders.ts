import "server-only";
import { hasRight, type MemberActor } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { viewRules } from "@guildhall/use-cases/wishlists";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** By what drops are decided, what it was before, and whether the reader may change it. */
export async function readRulesPage(context: Context, actor: MemberActor) {
  return toPlain({
    ...(await viewRules(context, actor)),
    isEditable: hasRight(actor, "wishlists.edit"),
  });
}

export type RulesPageView = Plain<Awaited<ReturnType<typeof readRulesPage>>>;
