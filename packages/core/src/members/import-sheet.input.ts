import { z } from "zod";
import { maxSheetRows } from "./read-sheet.ts";
import { sheetFields } from "./sheet-columns.ts";

const rowNumber = z.coerce.number().int().positive();

/** What a word of the sheet means in this guild. */
const wordFor = <Meaning extends z.ZodType>(means: Meaning) =>
  z.array(z.object({ word: z.string().max(200), means })).max(500);

/** A sheet as it was pasted, and how it is to be understood. */
export const previewSheetInput = z.object({
  text: z.string().max(4_000_000),
  hasHead: z.boolean(),
  columns: z.array(z.enum(sheetFields).nullable()).max(100),
  words: z.object({
    ranks: wordFor(rowNumber),
    classes: wordFor(z.string().max(40)),
    roles: wordFor(z.string().max(40)),
  }),
  /** Where balances go; without it into the pool that events pay into. */
  poolId: rowNumber.optional(),
  /** What an officer says of single rows: whom each means, by the line that it begins in. */
  answers: z
    .array(
      z.object({
        line: rowNumber,
        /** A person, another row, somebody new, or nobody at all. */
        choice: z.string().regex(/^(?:new|skip|(?:member|user|line):\d{1,20})$/),
      }),
    )
    .max(maxSheetRows),
});

export type PreviewSheetInput = z.infer<typeof previewSheetInput>;

/** Chosen once by whoever imports: the same sheet sent twice is written once. */
const importKey = z.string().regex(/^[a-z\d-]{8,40}$/);

const confirmation = { importKey, previewId: z.string().max(40) };

export const importSheetInput = previewSheetInput.extend(confirmation);

export type ImportSheetInput = z.infer<typeof importSheetInput>;

/** Everybody with one of these roles. */
export const previewAdoptionInput = z.object({
  roleIds: z
    .array(z.string().regex(/^\d{1,20}$/))
    .min(1)
    .max(25),
});

export type PreviewAdoptionInput = z.infer<typeof previewAdoptionInput>;

export const adoptMembersInput = previewAdoptionInput.extend(confirmation);

export type AdoptMembersInput = z.infer<typeof adoptMembersInput>;

/** Names one import of the guild. */
export const importInput = z.object({ importKey });

export type ImportInput = z.infer<typeof importInput>;
