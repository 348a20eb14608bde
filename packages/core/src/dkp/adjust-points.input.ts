import { z } from "zod";
import { pointsChange } from "./points.ts";

/** Chosen by whoever writes the slip, once: the same slip sent twice is written once. */
const slipId = z.string().regex(/^[a-z\d-]{8,40}$/);

export const adjustPointsInput = z.object({
  slipId,
  /** The pool; without it the one that events pay into. */
  poolId: z.coerce.number().int().positive().optional(),
  lines: z
    .array(z.object({ memberId: z.coerce.number().int().positive(), amount: pointsChange }))
    .min(1)
    .max(1_000)
    .refine((lines) => new Set(lines.map(({ memberId }) => memberId)).size === lines.length),
  /** Why, in the words of whoever writes it. The members read it. */
  reason: z.string().trim().min(1).max(200),
});

export type AdjustPointsInput = z.output<typeof adjustPointsInput>;

export const undoAdjustmentInput = z.object({ slipId });

export type UndoAdjustmentInput = z.output<typeof undoAdjustmentInput>;
