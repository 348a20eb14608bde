import { type AddItemInput, addItemInput, type ItemLanguage, itemCategories } from "@guildhall/core/items";
import type { ItemView } from "../items.loaders.ts";
import { readStats, writeStats } from "./write-stats.ts";

/** An item as a form holds it: everything is text. */
export type ItemDraft = {
  readonly names: Readonly<Partial<Record<ItemLanguage, string>>>;
  readonly category: string;
  readonly slot: string;
  readonly grade: string;
  readonly iconUrl: string;
  readonly link: string;
  readonly source: string;
  readonly stats: string;
};

export type DraftField = keyof ItemDraft;

export const emptyDraft: ItemDraft = {
  names: {},
  category: itemCategories[0],
  slot: "",
  grade: "",
  iconUrl: "",
  link: "",
  source: "",
  stats: "",
};

export function toDraft({ names, category, slot, grade, iconUrl, link, source, stats }: ItemView["item"]) {
  return {
    names,
    category,
    slot: slot ?? "",
    grade: grade === null ? "" : String(grade),
    iconUrl: iconUrl ?? "",
    link: link ?? "",
    source: source ?? "",
    stats: writeStats(stats),
  };
}

type ReadDraft =
  | { readonly item: AddItemInput }
  /** Fields that have to be written otherwise. */
  | { readonly wrong: ReadonlySet<DraftField> };

/** What the form says, or which of its fields cannot be read. */
export function readDraft(draft: ItemDraft): ReadDraft {
  const read = addItemInput.safeParse({
    ...draft,
    grade: draft.grade === "" ? null : draft.grade,
    stats: readStats(draft.stats),
  });
  if (read.success) return { item: read.data };
  return { wrong: new Set(read.error.issues.map(({ path }) => path[0] as DraftField)) };
}
