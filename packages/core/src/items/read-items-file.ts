import type { GameProfile } from "../games/index.ts";
import { readSheet } from "../members/index.ts";
import { Refusal } from "../refusal.ts";
import type { ItemStat } from "./item.ts";
import { findItemColumn, type ItemColumn } from "./item-columns.ts";
import type { ItemLanguage } from "./item-languages.ts";
import { type FileProblem, type FileRow, readItemRow } from "./read-item-row.ts";
import { readItemsJson } from "./read-items-json.ts";

/** As many items as are read at once, and as much text. */
export const mostFileItems = 5_000;
export const mostFileCharacters = 2_000_000;

/** One item of a file, before anybody looks at what its cells say. */
export type RawItem = {
  /** Line of a table; of a JSON list which item, from 1 on. */
  readonly line: number;
  readonly cells: ReadonlyMap<ItemColumn, string>;
  /** Where the file has them one by one. */
  readonly stats?: readonly ItemStat[];
  /** Where its cells end is unknown, or it is none. */
  readonly isTorn: boolean;
};

export type ItemsFile = {
  /** Of a JSON list the items are counted, of a table the lines. */
  readonly format: "table" | "json";
  readonly rows: readonly FileRow[];
  readonly problems: readonly FileProblem[];
};

type Reading = { readonly language: ItemLanguage; readonly profile: GameProfile };

/** Items of a file, however it was saved. What cannot be read is told line by line; the others go on. */
export function readItemsFile(text: string, reading: Reading): ItemsFile {
  if (text.length > mostFileCharacters) throw new Refusal("items.fileTooLarge");
  const isJson = /^\uFEFF?\s*[[{]/.test(text);
  const raw = isJson ? readItemsJson(text) : readTable(text);
  if (raw.length === 0) throw new Refusal("items.fileEmpty");
  if (raw.length > mostFileItems) throw new Refusal("items.fileTooLong", { max: mostFileItems });
  const read = raw.map((item) => readItemRow(item, reading));
  return {
    format: isJson ? "json" : "table",
    rows: read.flatMap((row) => ("cause" in row ? [] : [row])),
    problems: read.flatMap((row) => ("cause" in row ? [row] : [])),
  };
}

function readTable(text: string): readonly RawItem[] {
  const [head, ...records] = readSheet(text);
  if (!head) return [];
  const columns = head.cells.map(findItemColumn);
  if (!columns.some((column) => column?.startsWith("name"))) throw new Refusal("items.fileUnreadable");
  return records.map(({ line, cells, isTorn }) => ({
    line,
    isTorn: isTorn || cells.slice(columns.length).some(Boolean),
    cells: new Map(
      columns.flatMap((column, index) => (column && cells[index] ? [[column, cells[index]]] : [])),
    ),
  }));
}
