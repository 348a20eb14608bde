import type { z } from "zod";
import type { GameProfile } from "../games/index.ts";
import { foldName } from "../members/index.ts";
import { categoryOfSlot } from "./category-of-slot.ts";
import { itemGrade, itemName, itemSlot, itemStat, itemUrl, mostStats } from "./item.input.ts";
import type { ItemCategory, ItemDetails, ItemNames, ItemStat } from "./item.ts";
import { type ItemLanguage, itemLanguages } from "./item-languages.ts";
import type { RawItem } from "./read-items-file.ts";

/** Why an item of a file is not read. */
export const fileProblemCauses = [
  "torn",
  "noName",
  "badName",
  "badId",
  "badCategory",
  "badSlot",
  "badGrade",
  "badIcon",
  "badLink",
  "badSource",
  "badStats",
  "twice",
] as const;

export type FileProblemCause = (typeof fileProblemCauses)[number];

export type FileProblem = {
  readonly line: number;
  readonly cause: FileProblemCause;
  /** What stands there. */
  readonly text: string;
  /** Where an item stands before, that stands there twice; else null. */
  readonly otherLine: number | null;
};

/** An item as it was understood. What the file does not tell of it is left out. */
export type FileRow = Partial<ItemDetails> & {
  readonly line: number;
  /** As the file calls it; null where it does not. */
  readonly id: string | null;
  readonly names: ItemNames;
};

type Reading = { readonly language: ItemLanguage; readonly profile: GameProfile };

/** One item, or the first thing about it that cannot be read. */
export function readItemRow(raw: RawItem, reading: Reading): FileRow | FileProblem {
  const { line, cells, isTorn } = raw;
  const problem = (cause: FileProblemCause, text: string): FileProblem => ({
    line,
    cause,
    text: text.slice(0, 80),
    otherLine: null,
  });
  if (isTorn) return problem("torn", [...cells.values()].join(" · "));
  const named = readNames(raw, reading.language);
  if (named.length === 0) return problem("noName", [...cells.values()].join(" · "));
  const badName = named.find(([, name]) => !itemName.safeParse(name).success);
  if (badName) return problem("badName", badName[1]);
  const id = cells.get("id") ?? null;
  if (id !== null && !/^[\w:.-]{1,100}$/.test(id)) return problem("badId", id);
  const read = readDetails(raw, reading);
  const [bad] = read.bad;
  if (bad) return problem(bad.cause, bad.text);
  return { line, id, names: Object.fromEntries(named), ...read.details };
}

function readNames({ cells }: RawItem, language: ItemLanguage): readonly [ItemLanguage, string][] {
  const plain = cells.get("name");
  const told = itemLanguages.flatMap((one): readonly [ItemLanguage, string][] => {
    const name = cells.get(`name_${one}`);
    return name ? [[one, name]] : [];
  });
  return plain && !cells.has(`name_${language}`) ? [[language, plain], ...told] : told;
}

type Bad = { readonly cause: FileProblemCause; readonly text: string };
type Read<Value> = { readonly value?: Value; readonly bad?: Bad };

function readDetails(raw: RawItem, { profile }: Reading) {
  const { cells } = raw;
  const slot = parseCell(cells.get("slot"), itemSlot, "badSlot");
  const category = readCategory(cells.get("category"));
  const fromSlot = slot.value === undefined ? undefined : categoryOfSlot(slot.value, profile);
  const fields = {
    category: category.value === undefined && !category.bad ? asRead(fromSlot) : category,
    slot,
    grade: readGrade(cells.get("grade"), profile),
    iconUrl: parseCell(cells.get("icon"), itemUrl, "badIcon"),
    link: parseCell(cells.get("link"), itemUrl, "badLink"),
    source: readSource(cells.get("source")),
    stats: readStats(raw),
  };
  const details = Object.fromEntries(
    Object.entries(fields).flatMap(([field, { value }]) => (value === undefined ? [] : [[field, value]])),
  ) as Partial<ItemDetails>;
  return { details, bad: Object.values(fields).flatMap(({ bad }) => bad ?? []) };
}

const asRead = <Value>(value: Value | undefined): Read<Value> => (value === undefined ? {} : { value });

function parseCell<Value>(
  text: string | undefined,
  schema: z.ZodType<Value>,
  cause: FileProblemCause,
): Read<Value> {
  if (text === undefined) return {};
  const parsed = schema.safeParse(text);
  return parsed.success ? { value: parsed.data } : { bad: { cause, text } };
}

/** What people call categories, in English and in French. */
const categoryWords: Readonly<Record<ItemCategory, readonly string[]>> = {
  weapon: ["weapon", "weapons", "arme", "armes"],
  armor: ["armor", "armour", "armors", "armure", "armures"],
  accessory: ["accessory", "accessories", "accessoire", "accessoires"],
  material: ["material", "materials", "matériau", "matériaux"],
  usable: ["usable", "usables", "consumable", "consumables", "consommable", "consommables"],
  other: ["other", "others", "misc", "autre", "autres", "divers"],
};

const categoryOf = new Map(
  (Object.entries(categoryWords) as [ItemCategory, readonly string[]][]).flatMap(([category, words]) =>
    words.map((word) => [foldName(word), category] as const),
  ),
);

function readCategory(text: string | undefined): Read<ItemCategory> {
  if (text === undefined) return {};
  const category = categoryOf.get(foldName(text));
  return category ? { value: category } : { bad: { cause: "badCategory", text } };
}

/** Its code, or its word in the profile of the game: `epic-2`, `Epic 2`. */
function readGrade(text: string | undefined, { grades }: GameProfile): Read<number> {
  const known = text && grades.find(({ key }) => foldName(key) === foldName(text));
  return known ? { value: known.code } : parseCell(text, itemGrade, "badGrade");
}

function readSource(text: string | undefined): Read<string> {
  if (text === undefined) return {};
  return text.length <= 200 ? { value: text } : { bad: { cause: "badSource", text } };
}

/** `Power: 12; Range: 3 m`, or one by one. */
function readStats({ cells, stats }: RawItem): Read<readonly ItemStat[]> {
  const text = cells.get("stats");
  const told =
    stats ??
    text
      ?.split(/[;\n]/)
      .filter((part) => part.trim() !== "")
      .map(readStat);
  if (!told) return {};
  const parsed = itemStat.array().max(mostStats).safeParse(told);
  return parsed.success ? { value: parsed.data } : { bad: { cause: "badStats", text: text ?? "" } };
}

function readStat(part: string): ItemStat {
  const [name = "", ...value] = part.split(":");
  return { name, value: value.join(":") };
}
