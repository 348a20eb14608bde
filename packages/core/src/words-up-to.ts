import { z } from "zod";

/** What somebody may write, of so many characters; left out or empty it is none. */
export const wordsUpTo = (maxLength: number) =>
  z
    .string()
    .trim()
    .max(maxLength)
    .nullable()
    .default(null)
    .transform((text) => text || null);
