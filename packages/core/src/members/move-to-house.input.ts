import { z } from "zod";

export const moveToHouseInput = z.object({
  memberIds: z.array(z.coerce.number().int().positive()).min(1).max(1000),
  houseId: z.coerce.number().int().positive(),
  /** The officer knows that the house has no seat left: who is in there in the game is in there. */
  isOverfullMeant: z.boolean().optional(),
});

export type MoveToHouseInput = z.infer<typeof moveToHouseInput>;
