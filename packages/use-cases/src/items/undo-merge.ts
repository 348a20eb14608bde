import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type Item, type ItemInput, nameOfItem } from "@guildhall/core/items";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findItem, listMergedInto, saveMerge } from "@guildhall/db/items";
import { lockGuild } from "@guildhall/db/settings";
import { moveWishesBack } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { recordByHand } from "./record-by-hand.ts";

/** An item that was merged into another stands for itself again, with the names that it had and the wishes for it. */
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
    const wishedItemIds = await listAllMergedInto(tx, guildId, [itemId]);
    await moveWishesBack(tx, guildId, { itemId, wishedItemIds });
    await recordByHand(tx, actor, { useCase: "items.undoMerge", itemId, game, now });
    await recordFact(tx, { name: "wishlists.wishesChanged", guildId }, now);
    return { ...item, mergedIntoId: null };
  });
}

/** These items, and whatever turned out to be one of them, however far back. */
async function listAllMergedInto(
  tx: Transaction,
  guildId: string,
  itemIds: readonly number[],
): Promise<readonly number[]> {
  const merged = await listMergedInto(tx, guildId, itemIds);
  if (merged.length === 0) return itemIds;
  const deeper = await listAllMergedInto(
    tx,
    guildId,
    merged.map(({ itemId }) => itemId),
  );
  return [...itemIds, ...deeper];
}
