import { type Actor, requireRight } from "@guildhall/core";
import { type DecisionText, listDecisionTexts as list } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";

/** What the guild tells applicants in its own words. For what is not in it the product has words. */
export async function listDecisionTexts({ db }: Context, actor: Actor): Promise<readonly DecisionText[]> {
  requireRight(actor, "recruitment.review");
  return await list(db, actor.guildId);
}
