import { type Actor, requireRight } from "@guildhall/core";
import type { AddItemInput, Item } from "@guildhall/core/items";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { insertItem } from "./insert-item.ts";
import { recordByHand } from "./record-by-hand.ts";
import { requireFreeNames } from "./require-free-names.ts";

/** An officer adds an item to the guild's own catalogue. */
export async function addItem(
  { db, clock }: Context,
  actor: Actor,
  input: AddItemInput,
): Promise<Pick<Item, "itemId" | "names">> {
  requireRight(actor, "items.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { game } = await lockGuild(tx, guildId);
    await requireFreeNames(tx, guildId, { game, names: input.names });
    const after = { ...input, isListed: true, isRetired: false };
    const itemId = await insertItem(tx, guildId, { game, provider: "manual", after, now });
    const change = { itemId, kind: "added", before: null, after } as const;
    await recordByHand(tx, actor, { useCase: "items.addItem", itemId, game, change, now });
    return { itemId, names: input.names };
  });
}
