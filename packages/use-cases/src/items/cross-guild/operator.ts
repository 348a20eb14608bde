import { Refusal, type UserActor } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";

/** Nobody is the operator unless the environment says so. */
export function isOperator({ deployment }: Context, userId: string | null): boolean {
  return userId !== null && deployment?.operatorUserIds.has(userId) === true;
}

export function requireOperator(context: Context, { userId }: UserActor): void {
  if (!isOperator(context, userId)) throw new Refusal("items.notOperator");
}

/** The site that the environment names. */
export function itemSiteOf({ deployment }: Context): string {
  return deployment?.itemSite ?? "https://questlog.gg";
}
