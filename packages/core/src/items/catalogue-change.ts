import type { ItemState } from "./item.ts";

/** What became of an item: it is new, another than before, no longer listed, or listed again. */
export const catalogueChangeKinds = ["added", "changed", "gone", "back"] as const;

export type CatalogueChangeKind = (typeof catalogueChangeKinds)[number];

/** One item that changed. Before is null for one that was not there. */
export type CatalogueChange = {
  readonly itemId: number;
  readonly kind: CatalogueChangeKind;
  readonly before: ItemState | null;
  readonly after: ItemState;
};
