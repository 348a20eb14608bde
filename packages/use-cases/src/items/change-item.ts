import { type Actor, requireRight } from "@guildhall/core";
import {
  type ChangeItemInput,
  type Item,
  type ItemState,
  isSameState,
  listChangedFields,
  listRenamed,
  toItemState,
} from "@guildhall/core/items";
import { transaction } from "@guildhall/db";
import { saveItems } from "@guildhall/db/items";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { getOwnItem } from "./get-own-item.ts";
import { recordByHand } from "./record-by-hand.ts";
import { requireFreeNames } from "./require-free-names.ts";

/** Changes an item of the guild's own. What a member wished for is listed from then on. The same again changes nothing. */
export async function changeItem(
  { db, clock }: Context,
  actor: Actor,
  { itemId, ...input }: ChangeItemInput,
): Promise<Item> {
  requireRight(actor, "items.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { game } = await lockGuild(tx, guildId);
    const item = await getOwnItem(tx, guildId, itemId);
    const before = toItemState(item);
    const after: ItemState = { ...input, isListed: true, isRetired: item.isRetired };
    if (isSameState(before, after)) return item;
    if (listRenamed(before.names, after.names).length > 0)
      await requireFreeNames(tx, guildId, { game, names: after.names, itemId });
    const changed = { ...item, ...after };
    await saveItems(tx, guildId, { saved: [changed], now });
    const told = { itemFields: namesOfChanges(before, after) };
    const change = { itemId, kind: "changed", before, after } as const;
    const entry = { useCase: "items.changeItem", itemId, after: told } as const;
    await recordByHand(tx, actor, { ...entry, game: item.game, change, now });
    return changed;
  });
}

function namesOfChanges(before: ItemState, after: ItemState) {
  const renamed = listRenamed(before.names, after.names).length > 0 ? (["names"] as const) : [];
  return [...renamed, ...listChangedFields(before, after)];
}
