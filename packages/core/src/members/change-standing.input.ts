import { z } from "zod";
import { standings } from "./standing.ts";

export const changeStandingInput = z.object({
  memberIds: z.array(z.coerce.number().int().positive()).min(1).max(1000),
  standing: z.enum(standings),
});

export type ChangeStandingInput = z.infer<typeof changeStandingInput>;
