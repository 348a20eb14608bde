import { z } from "zod";
import { pointsChange } from "./points.ts";

export const adjustPointsInput = z.object({
  /** Chosen by whoever asks, once per slip: the same slip sent twice is written once. */
  requestId: z.string().regex(/^[\w-]{8,40}$/),
  /** The pool; without it the one that events pay into. */
  poolId: z.coerce.number().int().positive().optional(),
  lines: z
    .array(z.object({ memberId: z.coerce.number().int().positive(), amount: pointsChange }))
    .min(1)
    .max(1_000)
    .refine((lines) => new Set(lines.map(({ memberId }) => memberId)).size === lines.length),
  /** Why, in the words of whoever writes it. The members read it. */
  reason: z.string().trim().min(3).max(200),
});

export type AdjustPointsInput = z.output<typeof adjustPointsInput>;
