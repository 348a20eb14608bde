import { type ItemCategory, type ItemLanguage, nameOfItem, type ShownName } from "@guildhall/core/items";
import type { ItemWeight } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { listItemsById } from "@guildhall/db/items";
import { countDropsOfItems } from "@guildhall/db/loot";
import { getGameProfile } from "@guildhall/db/settings";
import { weighItems } from "./weigh-items.ts";

/** An item that people want. */
export type WantedItem = {
  readonly itemId: number;
  readonly shown: ShownName;
  /** Key of its grade in the profile of the game; null where the game does not know it. */
  readonly gradeKey: string | null;
  readonly category: ItemCategory;
  readonly slot: string | null;
  readonly iconUrl: string | null;
  readonly weight: ItemWeight;
  readonly isRetired: boolean;
  /** How often it dropped for the guild. */
  readonly dropCount: number;
};

/** These items by their numbers, each once. */
export async function describeItems(
  db: Queryable,
  guildId: string,
  { itemIds, language }: { readonly itemIds: readonly number[]; readonly language: ItemLanguage },
): Promise<ReadonlyMap<number, WantedItem>> {
  const { grades } = await getGameProfile(db, guildId);
  const items = await listItemsById(db, guildId, [...new Set(itemIds)]);
  const weights = await weighItems(db, guildId, items);
  const drops = await countDropsOfItems(
    db,
    guildId,
    items.map(({ itemId }) => itemId),
  );
  const described = items.map(
    ({ itemId, names, grade, category, slot, iconUrl, isRetired }): WantedItem => ({
      itemId,
      shown: nameOfItem(names, language),
      gradeKey: grades.find(({ code }) => code === grade)?.key ?? null,
      category,
      slot,
      iconUrl,
      weight: weights.get(itemId) ?? 1,
      isRetired,
      dropCount: drops.get(itemId) ?? 0,
    }),
  );
  return new Map(described.map((item) => [item.itemId, item]));
}
