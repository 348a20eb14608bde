import {
  type CatalogueChangeKind,
  type ItemLanguage,
  type ItemState,
  nameOfItem,
} from "@guildhall/core/items";
import type { FilePreview } from "../items.loaders.ts";

/** One item that an import would write. */
export type FileRow = {
  readonly id: string;
  readonly kind: CatalogueChangeKind;
  readonly name: string;
  readonly before: ItemState | null;
  readonly after: ItemState;
};

/** What would be written, in the order in which somebody reads it: what is new, then what is another. */
export function listFileRows({ added, changed }: FilePreview, language: ItemLanguage): readonly FileRow[] {
  const fresh = added.map(({ sourceId, after }) => ({
    id: `new ${sourceId}`,
    kind: "added" as const,
    name: nameOfItem(after.names, language).name,
    before: null,
    after,
  }));
  const others = changed.map(({ item, kind, after }) => ({
    id: String(item.itemId),
    kind,
    name: nameOfItem(item.names, language).name,
    before: item,
    after,
  }));
  return [...fresh, ...others];
}
