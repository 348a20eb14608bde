import { z } from "zod";
import { roles } from "../games/index.ts";

/** Names one static of the guild. */
export const staticInput = z.object({ staticId: z.coerce.number().int().positive() });

export type StaticInput = z.infer<typeof staticInput>;

export const staticName = z
  .string()
  .trim()
  .min(2)
  .max(50)
  .refine((name) => !/\p{Cc}/u.test(name));

export const roleTargets = z.partialRecord(z.enum(roles), z.coerce.number().int().min(0).max(40));
