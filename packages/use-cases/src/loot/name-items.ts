import { type ItemCategory, type ItemLanguage, nameOfItem, type ShownName } from "@guildhall/core/items";
import type { Queryable } from "@guildhall/db";
import { listItemsById } from "@guildhall/db/items";
import { getGameProfile } from "@guildhall/db/settings";

/** An item as rows name it. */
export type ItemInRow = {
  readonly itemId: number;
  readonly shown: ShownName;
  /** Key of its grade in the profile of the game; null where the game does not know it. */
  readonly gradeKey: string | null;
  readonly iconUrl: string | null;
  readonly category: ItemCategory;
};

/** These items by their numbers, each once. */
export async function nameItems(
  db: Queryable,
  guildId: string,
  { itemIds, language }: { readonly itemIds: readonly number[]; readonly language: ItemLanguage },
): Promise<readonly ItemInRow[]> {
  const { grades } = await getGameProfile(db, guildId);
  return (await listItemsById(db, guildId, [...new Set(itemIds)])).map(
    ({ itemId, names, grade, iconUrl, category }) => ({
      itemId,
      shown: nameOfItem(names, language),
      gradeKey: grades.find(({ code }) => code === grade)?.key ?? null,
      iconUrl,
      category,
    }),
  );
}
