import { z } from "zod";

export const claimRankInput = z.object({
  rankId: z.coerce.number().int().positive(),
  /** What officers read beside it. */
  note: z.string().trim().max(200).optional(),
});

export type ClaimRankInput = z.infer<typeof claimRankInput>;

/** Names one claim of a rank. */
export const rankClaimInput = z.object({ claimId: z.coerce.number().int().positive() });

export type RankClaimInput = z.infer<typeof rankClaimInput>;
