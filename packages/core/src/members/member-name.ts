import { z } from "zod";

/** What the guild calls somebody: the name in the game. */
export const memberName = z
  .string()
  .trim()
  .min(1)
  .max(32)
  .refine((name) => !/\p{Cc}/u.test(name));
