"use client";

import { ItemName, ItemPicture } from "#web/features/items/client.ts";
import type { DropInView } from "../drops.loaders.ts";

/** An item as rows of loot show it: a long name goes on in a second line. */
export function LootItem({ item }: Pick<DropInView, "item">) {
  if (!item) return null;
  return (
    <span className="flex min-w-0 items-center gap-2.5 font-medium in-[h2]:pt-1">
      <ItemPicture iconUrl={item.iconUrl} category={item.category} grade={item.gradeKey ?? undefined} />
      <ItemName shown={item.shown} isWhole />
    </span>
  );
}
