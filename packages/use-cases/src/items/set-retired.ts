import { type Actor, requireRight } from "@guildhall/core";
import { type Item, type ItemInput, toItemState } from "@guildhall/core/items";
import { transaction } from "@guildhall/db";
import { saveItems } from "@guildhall/db/items";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { getOwnItem } from "./get-own-item.ts";
import { recordByHand } from "./record-by-hand.ts";

type Retiring = ItemInput & Pick<Item, "isRetired">;

/** Whether an item of the guild's own is offered. As it is already is nothing to do. */
export async function setRetired(
  { db, clock }: Context,
  actor: Actor,
  { itemId, isRetired }: Retiring,
): Promise<Item> {
  requireRight(actor, "items.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const item = await getOwnItem(tx, guildId, itemId);
    if (item.isRetired === isRetired) return item;
    const changed = { ...item, isRetired };
    await saveItems(tx, guildId, { saved: [changed], now });
    const kind = isRetired ? "gone" : "back";
    const useCase = isRetired ? "items.retireItem" : "items.restoreItem";
    const change = { itemId, kind, before: toItemState(item), after: toItemState(changed) } as const;
    await recordByHand(tx, actor, { useCase, itemId, game: item.game, change, now });
    return changed;
  });
}
