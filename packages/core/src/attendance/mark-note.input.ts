import { z } from "zod";
import { maxMarkNote } from "./mark.ts";

/** Left out, what was said of the same result stays; an empty text takes it away. */
export const markNote = z
  .string()
  .trim()
  .max(maxMarkNote)
  .transform((text) => text || null)
  .nullable()
  .optional();
