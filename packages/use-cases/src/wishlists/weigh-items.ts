import type { Item } from "@guildhall/core/items";
import { type ItemWeight, usualWeight } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { getGameProfile } from "@guildhall/db/settings";
import { listItemWeights } from "@guildhall/db/wishlists";

/** How much each of these items counts as loot: as officers say, else as its grade does. */
export async function weighItems(
  db: Queryable,
  guildId: string,
  items: readonly Pick<Item, "itemId" | "grade">[],
): Promise<ReadonlyMap<number, ItemWeight>> {
  const { grades } = await getGameProfile(db, guildId);
  const itemIds = items.map(({ itemId }) => itemId);
  const said = await listItemWeights(db, guildId, itemIds);
  return new Map(items.map(({ itemId, grade }) => [itemId, said.get(itemId) ?? usualWeight(grades, grade)]));
}
