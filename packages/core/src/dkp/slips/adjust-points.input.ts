import { z } from "zod";
import { pointsChange } from "../points.ts";
import { slipId } from "../slip-id.ts";
import { slipReason } from "../slip-reason.ts";

export const adjustPointsInput = z.object({
  slipId,
  /** The pool; without it the one that events pay into. */
  poolId: z.coerce.number().int().positive().optional(),
  lines: z
    .array(z.object({ memberId: z.coerce.number().int().positive(), amount: pointsChange }))
    .min(1)
    .max(1_000)
    .refine((lines) => new Set(lines.map(({ memberId }) => memberId)).size === lines.length),
  reason: slipReason,
});

export type AdjustPointsInput = z.output<typeof adjustPointsInput>;
