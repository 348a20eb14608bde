import { z } from "zod";
import { roles } from "../../games/index.ts";
import { maxWanted } from "./openings.ts";

export const saveOpeningsInput = z.object({
  /** All of them: a role that is missing is none that the guild looks for. */
  openings: z
    .array(
      z.object({
        role: z.enum(roles),
        wanted: z.coerce.number().int().min(0).max(maxWanted),
        isOpen: z.boolean(),
      }),
    )
    .max(roles.length)
    .refine((openings) => new Set(openings.map(({ role }) => role)).size === openings.length),
});

export type SaveOpeningsInput = z.output<typeof saveOpeningsInput>;
