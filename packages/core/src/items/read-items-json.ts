import { Refusal } from "../refusal.ts";
import type { ItemStat } from "./item.ts";
import { findItemColumn, type ItemColumn } from "./item-columns.ts";
import type { RawItem } from "./read-items-file.ts";

/** A list of objects, or an object that holds one as `items`. */
export function readItemsJson(text: string): readonly RawItem[] {
  const parsed = parse(text);
  const list = isRecord(parsed) ? parsed.items : parsed;
  if (!Array.isArray(list)) throw new Refusal("items.fileUnreadable");
  return list.map((entry: unknown, index) => readEntry(entry, index + 1));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Refusal("items.fileUnreadable");
  }
}

type Entry = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Entry =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readEntry(entry: unknown, line: number): RawItem {
  if (!isRecord(entry)) return { line, cells: new Map(), isTorn: true };
  const { names, stats, ...fields } = entry;
  const named = isRecord(names) ? Object.entries(names).map(([key, name]) => [`name_${key}`, name]) : [];
  const cells = [...Object.entries(fields), ...named].flatMap(([key, value]) => readCell(String(key), value));
  return { line, cells: new Map(cells), isTorn: false, ...readStats(stats) };
}

function readCell(key: string, value: unknown): readonly [ItemColumn, string][] {
  const column = findItemColumn(key);
  if (!column || (typeof value !== "string" && typeof value !== "number")) return [];
  const text = String(value).trim();
  return text === "" ? [] : [[column, text]];
}

/** `[{ "name": …, "value": … }]`, or an object with a value for each name. */
function readStats(stats: unknown): { readonly stats?: readonly ItemStat[] } {
  if (Array.isArray(stats)) return { stats: stats.filter(isRecord).map(toStat) };
  if (!isRecord(stats)) return {};
  return { stats: Object.entries(stats).map(([name, value]) => toStat({ name, value })) };
}

const toStat = ({ name, value }: Entry): ItemStat => ({ name: toText(name), value: toText(value) });

function toText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
