import { z } from "zod";

export const undoAdjustmentInput = z.object({
  poolId: z.coerce.number().int().positive(),
  batchNumber: z.coerce.number().int().positive(),
});

export type UndoAdjustmentInput = z.output<typeof undoAdjustmentInput>;
