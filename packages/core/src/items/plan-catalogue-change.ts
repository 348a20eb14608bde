import type { ChangeCounts } from "./catalogue-run.ts";
import type { Item, ItemDetails, ItemNames, ItemProvider, ItemState } from "./item.ts";
import { detailFields, isSameState, toItemState } from "./item-state.ts";

/** An item as a provider found it. What is left out was not told, and stays as it is known. */
export type FoundItem = Partial<ItemDetails> & {
  readonly sourceId: string;
  readonly names: ItemNames;
};

export type AddedItem = { readonly sourceId: string; readonly after: ItemState };

export type ChangedItem = {
  readonly item: Item;
  readonly kind: "changed" | "gone" | "back";
  readonly after: ItemState;
};

/** What a provider would change in a catalogue. */
export type CataloguePlan = {
  readonly added: readonly AddedItem[];
  readonly changed: readonly ChangedItem[];
  /** Found, and known just so. */
  readonly unchangedCount: number;
};

type Finding = {
  readonly found: readonly FoundItem[];
  readonly provider: ItemProvider;
  /** What is found is all that there is: whatever else this provider told before is gone. */
  readonly isWhole: boolean;
};

/**
 * Holds what a provider found against the items of the same owner. A name that is not told in a language erases none that is
 * known. What is found is listed from then on, and what was retired is back.
 */
export function planCatalogueChange(
  known: readonly Item[],
  { found, provider, isWhole }: Finding,
): CataloguePlan {
  const knownAs = new Map(known.map((item) => [item.sourceId, item]));
  const foundIds = new Set(found.map(({ sourceId }) => sourceId));
  const fresh = found.filter(({ sourceId }) => !knownAs.has(sourceId));
  const told = found.flatMap((one) => planTold(knownAs.get(one.sourceId), one));
  const missing = isWhole
    ? known.filter((item) => item.provider === provider && isCurrent(item) && !foundIds.has(item.sourceId))
    : [];
  return {
    added: fresh.map(({ sourceId, ...one }) => ({ sourceId, after: mergeState(unknown, one) })),
    changed: [...told, ...missing.map(retire)],
    unchangedCount: found.length - fresh.length - told.length,
  };
}

/** What is left of a catalogue that lost more than this at once is not believed. */
const leastPercentLeft = 60;

/** Whether so few of what a provider told before are found again that it is the provider that is broken. */
export function isShrunken(
  known: readonly Item[],
  { found, provider }: Pick<Finding, "found" | "provider">,
): boolean {
  return found.length * 100 < countListed(known, provider) * leastPercentLeft;
}

/** Items that a provider told of and that are in the catalogue today. */
export function countListed(known: readonly Item[], provider: ItemProvider): number {
  return known.filter((item) => item.provider === provider && isCurrent(item)).length;
}

export function countChanges({ added, changed }: CataloguePlan): ChangeCounts {
  const count = (kind: ChangedItem["kind"]) => changed.filter((change) => change.kind === kind).length;
  return { added: added.length, changed: count("changed"), gone: count("gone"), back: count("back") };
}

/** An item of which nobody has told anything yet. */
const unknown: ItemState = {
  category: "other",
  slot: null,
  grade: null,
  iconUrl: null,
  link: null,
  source: null,
  stats: [],
  names: {},
  isListed: true,
  isRetired: false,
};

function planTold(item: Item | undefined, found: FoundItem): readonly ChangedItem[] {
  if (!item) return [];
  const after = mergeState(item, found);
  if (isSameState(item, after)) return [];
  return [{ item, kind: item.isRetired ? "back" : "changed", after }];
}

function retire(item: Item): ChangedItem {
  return { item, kind: "gone", after: { ...toItemState(item), isRetired: true } };
}

function mergeState(known: ItemState, { names, ...told }: Omit<FoundItem, "sourceId">): ItemState {
  const details = Object.fromEntries(
    detailFields.flatMap((field) => (told[field] === undefined ? [] : [[field, told[field]]])),
  ) as Partial<ItemDetails>;
  return {
    ...toItemState(known),
    ...details,
    names: { ...known.names, ...names },
    isListed: true,
    isRetired: false,
  };
}

const isCurrent = ({ isListed, isRetired }: Item): boolean => isListed && !isRetired;
