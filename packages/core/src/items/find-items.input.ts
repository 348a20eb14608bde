import { z } from "zod";
import { itemGrade, itemSlot } from "./item.input.ts";
import { itemCategories, itemProviders } from "./item.ts";
import { itemLanguages } from "./item-languages.ts";
import { itemShelves } from "./item-shelf.ts";

/** Which items somebody asks for. What is left out leaves out nothing. */
export const listItemsInput = z.object({
  language: z.enum(itemLanguages),
  text: z.string().trim().max(100).optional(),
  category: z.enum(itemCategories).optional(),
  slot: itemSlot.optional(),
  grade: itemGrade.optional(),
  provider: z.enum(itemProviders).optional(),
  shelf: z.enum(itemShelves).default("listed"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

export type ListItemsInput = z.infer<typeof listItemsInput>;

export const searchItemsInput = z.object({
  text: z.string().trim().max(100),
  language: z.enum(itemLanguages),
  limit: z.coerce.number().int().min(1).max(50).default(25),
});

export type SearchItemsInput = z.infer<typeof searchItemsInput>;

export const viewItemInput = z.object({
  itemId: z.coerce.number().int().positive(),
  language: z.enum(itemLanguages),
});

export type ViewItemInput = z.infer<typeof viewItemInput>;
