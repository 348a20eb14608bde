import { z } from "zod";

export const changeRankInput = z.object({
  memberIds: z.array(z.coerce.number().int().positive()).min(1).max(1000),
  /** Null takes the rank away. */
  rankId: z.coerce.number().int().positive().nullable(),
});

export type ChangeRankInput = z.infer<typeof changeRankInput>;
