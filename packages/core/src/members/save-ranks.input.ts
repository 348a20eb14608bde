import { z } from "zod";
import { maxRankSeats, maxRanks } from "./rank.ts";

const discordId = z.string().regex(/^\d{1,20}$/);

export const saveRanksInput = z.object({
  /** All ranks from the highest. One that is left out is removed; one without a number is new. */
  ranks: z
    .array(
      z.object({
        rankId: z.coerce.number().int().positive().optional(),
        name: z.string().trim().min(1).max(40),
        roleId: discordId.nullable(),
        seats: z.coerce.number().int().min(1).max(maxRankSeats).nullable().optional(),
        heirMemberId: z.coerce.number().int().positive().nullable(),
      }),
    )
    .max(maxRanks),
});

export type SaveRanksInput = z.infer<typeof saveRanksInput>;
