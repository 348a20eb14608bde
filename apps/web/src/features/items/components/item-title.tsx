"use client";

import type { ItemView } from "../items.loaders.ts";
import { ItemName } from "./item-name.tsx";
import { ItemPicture } from "./item-picture.tsx";

/** The item's picture and name, as a heading. */
export function ItemTitle({ view: { item, shown, grade } }: { readonly view: ItemView }) {
  return (
    <span className="flex min-w-0 items-center gap-3 in-data-sheet:pt-1">
      <ItemPicture iconUrl={item.iconUrl} category={item.category} grade={grade?.key} isLarge />
      <ItemName shown={shown} isWhole />
    </span>
  );
}
