import { z } from "zod";
import { itemLanguages } from "./item-languages.ts";

/** Of a file as it was pasted or read: a table with a heading row, or a JSON list. */
export const previewItemsFileInput = z.object({
  text: z.string().max(4_000_000),
  /** Of names in a column that says no language. */
  language: z.enum(itemLanguages),
  /** The file is all that there is: what an earlier file brought and this one lacks is retired. */
  isWhole: z.boolean().default(false),
});

export type PreviewItemsFileInput = z.infer<typeof previewItemsFileInput>;

export const importItemsFileInput = previewItemsFileInput.extend({
  /** Chosen once by whoever imports: the same press sent twice is written once. */
  importKey: z.string().regex(/^[a-z\d-]{8,40}$/),
  previewId: z.string().max(40),
});

export type ImportItemsFileInput = z.infer<typeof importItemsFileInput>;
