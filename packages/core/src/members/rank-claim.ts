export const rankClaimStates = ["open", "approved", "declined", "inherited"] as const;

export type RankClaimState = (typeof rankClaimStates)[number];

/** A member asks for a rank and somebody above it answers, or the member follows as an heir. */
export type RankClaim = {
  readonly claimId: number;
  readonly memberId: number;
  readonly rankId: number;
  /** What the member says to it; null for nothing. */
  readonly note: string | null;
  readonly state: RankClaimState;
  readonly claimedAt: Temporal.Instant;
  /** Null while it is open. */
  readonly settledAt: Temporal.Instant | null;
  readonly settledByMemberId: number | null;
};
