import type { Queryable } from "@guildhall/db";
import { listItemsById } from "@guildhall/db/items";
import { weighItems as weighKnown } from "#use-cases/wishlists/weigh-items.ts";

/** How much items of these numbers count as loot. */
export async function weighItems(
  db: Queryable,
  guildId: string,
  itemIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  return await weighKnown(db, guildId, await listItemsById(db, guildId, itemIds));
}

export async function weighItem(db: Queryable, guildId: string, itemId: number): Promise<number> {
  return (await weighItems(db, guildId, [itemId])).get(itemId) ?? 0;
}
