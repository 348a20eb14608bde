import { Refusal } from "../refusal.ts";
import type { Item } from "./item.ts";
import { type ItemLanguage, itemLanguages } from "./item-languages.ts";
import { nameOfItem } from "./name-of-item.ts";

/** What one item brings to the one that it turned out to be. Both rows stay: no name is lost, and it can be taken back. */
export type MergePlan = {
  readonly item: Item;
  readonly into: Item;
  /** Names by which the other was not found so far. */
  readonly broughtNames: readonly { readonly language: ItemLanguage; readonly name: string }[];
};

/** An item of a guild's own is from now on found as another one. Refuses what is retired, or merged itself. */
export function planMerge(item: Item, into: Item): MergePlan {
  if (item.itemId === into.itemId) throw new Refusal("items.sameItem");
  if (item.guildId === null) throw new Refusal("items.notOwn");
  for (const one of [item, into]) {
    const { name } = nameOfItem(one.names, "en");
    if (one.mergedIntoId !== null) throw new Refusal("items.isMerged", { name });
  }
  if (into.isRetired) throw new Refusal("items.isRetired", { name: nameOfItem(into.names, "en").name });
  const broughtNames = itemLanguages.flatMap((language) => {
    const name = item.names[language];
    return name === undefined || name === into.names[language] ? [] : [{ language, name }];
  });
  return { item, into, broughtNames };
}
