import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { MergeItemsInput, MergePlan } from "@guildhall/core/items";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveMerge } from "@guildhall/db/items";
import { lockGuild } from "@guildhall/db/settings";
import { moveWishesOfItem } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { prepareMerge } from "./prepare-merge.ts";
import { recordByHand } from "./record-by-hand.ts";

/**
 * Two rows are one item: what was wished for under one name is found under both, and wanted as the one that stays. Its row stays,
 * so that it can be taken back.
 */
export async function mergeItems(
  { db, clock }: Context,
  actor: Actor,
  { previewId, ...input }: MergeItemsInput,
): Promise<MergePlan> {
  requireRight(actor, "items.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const plan = await prepareMerge(tx, actor, input);
    if (plan.previewId !== previewId) throw new Refusal("items.changedMeanwhile");
    const { item, into } = plan;
    const { itemId, game } = item;
    await saveMerge(tx, guildId, { itemId, mergedIntoId: into.itemId });
    await moveWishesOfItem(tx, guildId, { itemId, intoItemId: into.itemId });
    const after = { mergedInto: into.itemId };
    await recordByHand(tx, actor, { useCase: "items.mergeItems", itemId, game, after, now });
    await recordFact(tx, { name: "wishlists.wishesChanged", guildId }, now);
    return plan;
  });
}
