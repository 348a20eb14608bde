import { z } from "zod";
import { nameSearchInput } from "../members/index.ts";
import { itemLanguages } from "./item-languages.ts";

/** What somebody types who looks for anything of the guild; items are found in the language in which the reader knows them. */
export const searchAllInput = nameSearchInput
  .omit({ limit: true })
  .extend({ language: z.enum(itemLanguages) });

export type SearchAllInput = z.infer<typeof searchAllInput>;
