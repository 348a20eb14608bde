import type { CatalogueChange } from "./catalogue-change.ts";
import type { Item, ItemNames, ItemState } from "./item.ts";
import { isSameState, listChangedFields, listRenamed, toItemState } from "./item-state.ts";

/** What taking a run back does. */
export type UndoPlan = {
  /** Items that the run added, and that nobody touched since. */
  readonly removed: readonly Item[];
  readonly restored: readonly { readonly item: Item; readonly after: ItemState }[];
  /** Items of which something stays, because it has changed since or is in use. */
  readonly left: readonly Item[];
};

/**
 * Puts back exactly what a run changed, field by field and name by name, and nothing that was changed since. What it added is
 * removed, unless something has become of it.
 */
export function planUndo(
  changes: readonly CatalogueChange[],
  items: readonly Item[],
  usedIds: ReadonlySet<number>,
): UndoPlan {
  const itemOf = new Map(items.map((item) => [item.itemId, item]));
  const ways = changes.flatMap((change) => {
    const item = itemOf.get(change.itemId);
    return item ? [turnBack(item, change, usedIds.has(item.itemId))] : [];
  });
  return {
    removed: ways.flatMap(({ item, after }) => (after === null ? [item] : [])),
    restored: ways.flatMap(({ item, after }) =>
      after !== null && !isSameState(item, after) ? [{ item, after }] : [],
    ),
    left: ways.flatMap(({ item, isLeft }) => (isLeft ? [item] : [])),
  };
}

/** The state to go back to; null is out of the catalogue. */
type Way = { readonly item: Item; readonly after: ItemState | null; readonly isLeft: boolean };

function turnBack(item: Item, { before, after }: CatalogueChange, isUsed: boolean): Way {
  if (before === null) {
    const isTouched = isUsed || item.mergedIntoId !== null || !isSameState(item, after);
    return { item, after: isTouched ? toItemState(item) : null, isLeft: isTouched };
  }
  const changedSince = new Set<string>(listChangedFields(item, after));
  const fields = listChangedFields(before, after);
  const back = fields.filter((field) => !changedSince.has(field));
  const values = Object.fromEntries(back.map((field) => [field, before[field]])) as Partial<ItemState>;
  const renamed = turnNamesBack(item.names, { before: before.names, after: after.names });
  return {
    item,
    after: { ...toItemState(item), ...values, names: renamed.names },
    isLeft: back.length < fields.length || renamed.isLeft,
  };
}

type Renaming = { readonly before: ItemNames; readonly after: ItemNames };

/** A last name stays: an item without one could be shown nowhere. */
function turnNamesBack(now: ItemNames, { before, after }: Renaming) {
  const languages = listRenamed(before, after);
  const back = languages.filter((language) => now[language] === after[language]);
  const kept = Object.entries(now).filter(([language]) => !back.some((one) => one === language));
  const restored = back.flatMap((language) =>
    before[language] === undefined ? [] : [[language, before[language]] as const],
  );
  const names: ItemNames = Object.fromEntries([...kept, ...restored]);
  if (Object.keys(names).length === 0) return { names: now, isLeft: true };
  return { names, isLeft: back.length < languages.length };
}
