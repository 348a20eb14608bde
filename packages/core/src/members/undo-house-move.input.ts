import { z } from "zod";

const id = z.coerce.number().int().positive();

export const undoHouseMoveInput = z.object({
  /** Where they were moved to. */
  houseId: id,
  /** Whom it concerns, each with the house that they came from. */
  from: z
    .array(z.object({ memberId: id, houseId: id }))
    .min(1)
    .max(1000),
});

export type UndoHouseMoveInput = z.infer<typeof undoHouseMoveInput>;
