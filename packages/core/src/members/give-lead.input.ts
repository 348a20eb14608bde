import { z } from "zod";

/** Who is to lead from now on. */
export const giveLeadInput = z.object({ memberId: z.coerce.number().int().positive() });

export type GiveLeadInput = z.infer<typeof giveLeadInput>;
