import { z } from "zod";
import { foldName } from "../members/index.ts";
import { itemCategories } from "./item.ts";
import { type ItemLanguage, itemLanguages } from "./item-languages.ts";

/** Names one item that the guild sees. */
export const itemInput = z.object({ itemId: z.coerce.number().int().positive() });

export type ItemInput = z.infer<typeof itemInput>;

const hasNoSigns = (text: string) => !/\p{Cc}/u.test(text);

/** At least a letter or a number: a name that is nothing but signs is found by nobody. */
export const itemName = z
  .string()
  .trim()
  .max(100)
  .refine(hasNoSigns)
  .refine((name) => foldName(name) !== "");

const shortText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine(hasNoSigns)
    .transform((text) => text || null);

/** Only `https`: a page of the dashboard loads icons, and people follow links. */
export const itemUrl = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(500);

const optionalUrl = z
  .union([z.literal("").transform(() => null), itemUrl])
  .nullable()
  .default(null);

/** Codes such as `sword2h`. */
export const itemSlot = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,39}$/u);

export const itemGrade = z.coerce.number().int().min(0).max(60_000);

export const itemStat = z.object({
  name: z.string().trim().min(1).max(60).refine(hasNoSigns),
  value: z.string().trim().min(1).max(120).refine(hasNoSigns),
});

export const mostStats = 40;

/** How many items a member may wish into the catalogue within 24 hours. */
export const mostWishesPerDay = 10;

/** Names by language; what is empty is not named. */
const itemNamesInput = z
  .partialRecord(z.enum(itemLanguages), z.union([z.literal(""), itemName]))
  .transform(
    (names) =>
      Object.fromEntries(Object.entries(names).filter(([, name]) => name !== "")) as Partial<
        Record<ItemLanguage, string>
      >,
  )
  .refine((names) => Object.keys(names).length > 0);

/** Everything that an officer says of an item. */
export const addItemInput = z.object({
  names: itemNamesInput,
  category: z.enum(itemCategories),
  slot: z
    .union([z.literal("").transform(() => null), itemSlot])
    .nullable()
    .default(null),
  grade: itemGrade.nullable().default(null),
  iconUrl: optionalUrl,
  link: optionalUrl,
  source: shortText(200).nullable().default(null),
  stats: z.array(itemStat).max(mostStats).readonly().default([]),
});

export type AddItemInput = z.infer<typeof addItemInput>;

/** All of an item, as it is from now on. What was wished for is listed by it. */
export const changeItemInput = addItemInput.extend(itemInput.shape);

export type ChangeItemInput = z.infer<typeof changeItemInput>;

/** A member wishes for an item that the catalogue lacks. */
export const suggestItemInput = z.object({
  name: itemName,
  language: z.enum(itemLanguages),
  category: z.enum(itemCategories).default("other"),
  link: optionalUrl,
});

export type SuggestItemInput = z.infer<typeof suggestItemInput>;
