import { z } from "zod";

export const maxDeclineReason = 200;

export const claimAccountInput = z.object({
  /** As people type it: what it has to look like is the game's to say. */
  playerId: z.string().trim().min(1).max(60),
});

export type ClaimAccountInput = z.infer<typeof claimAccountInput>;

/** Names one account. */
export const accountInput = z.object({ accountId: z.coerce.number().int().positive() });

export type AccountInput = z.infer<typeof accountInput>;

export const declineAccountInput = accountInput.extend({
  /** The person reads it. */
  reason: z.string().trim().min(1).max(maxDeclineReason),
});

export type DeclineAccountInput = z.infer<typeof declineAccountInput>;
