import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type Item, type ItemInput, nameOfItem } from "@guildhall/core/items";
import { transaction } from "@guildhall/db";
import { findItem, saveMerge } from "@guildhall/db/items";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { recordByHand } from "./record-by-hand.ts";

/** An item that was merged into another stands for itself again, with the names that it had. */
export async function undoMerge({ db, clock }: Context, actor: Actor, { itemId }: ItemInput): Promise<Item> {
  requireRight(actor, "items.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const item = await findItem(tx, guildId, itemId);
    if (!item) throw new Refusal("items.notFound");
    if (item.mergedIntoId === null)
      throw new Refusal("items.notMerged", { name: nameOfItem(item.names, "en").name });
    const { game } = item;
    await saveMerge(tx, guildId, { itemId, mergedIntoId: null });
    await recordByHand(tx, actor, { useCase: "items.undoMerge", itemId, game, now });
    return { ...item, mergedIntoId: null };
  });
}
