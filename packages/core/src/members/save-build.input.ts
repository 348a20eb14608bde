import { z } from "zod";
import { roles } from "../games/index.ts";

/** The strongest that any game counts. */
export const maxPower = 999_999_999;

export const saveBuildInput = z.object({
  characterId: z.coerce.number().int().positive(),
  /** Without it the build is a new one. */
  buildId: z.coerce.number().int().positive().optional(),
  classKey: z.string().min(1).max(40).optional(),
  /** Without it the role of the class, where it has one only. */
  role: z.enum(roles).optional(),
  power: z.coerce.number().int().min(0).max(maxPower).optional(),
  link: z.url().max(300).optional(),
  /** Whether the roster shows this one from now on. */
  isMain: z.boolean().optional(),
});

export type SaveBuildInput = z.infer<typeof saveBuildInput>;
