import type { ItemDetails, ItemNames, ItemState } from "./item.ts";
import { type ItemLanguage, itemLanguages } from "./item-languages.ts";

/** What a provider may tell of an item beside its names. */
export const detailFields = [
  "category",
  "slot",
  "grade",
  "iconUrl",
  "link",
  "source",
  "stats",
] as const satisfies readonly (keyof ItemDetails)[];

/** Everything of a state but its names. */
export const stateFields = [...detailFields, "isListed", "isRetired"] as const;

export type StateField = (typeof stateFields)[number];

/** Fields in which two states are not the same. */
export function listChangedFields(before: ItemState, after: ItemState): readonly StateField[] {
  return stateFields.filter((field) => !isSameValue(before[field], after[field]));
}

/** Languages in which two states have not the same name. */
export function listRenamed(before: ItemNames, after: ItemNames): readonly ItemLanguage[] {
  return itemLanguages.filter((language) => before[language] !== after[language]);
}

export function isSameState(before: ItemState, after: ItemState): boolean {
  return listChangedFields(before, after).length === 0 && listRenamed(before.names, after.names).length === 0;
}

/** Only an item, or what is read with it, as it is now. */
export function toItemState(item: ItemState): ItemState {
  const { category, slot, grade, iconUrl, link, source, stats, isListed, isRetired, names } = item;
  return { category, slot, grade, iconUrl, link, source, stats, isListed, isRetired, names };
}

function isSameValue(before: ItemState[StateField], after: ItemState[StateField]): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
