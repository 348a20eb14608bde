export const rankClaimStates = ["open", "approved", "declined"] as const;

export type RankClaimState = (typeof rankClaimStates)[number];

/** A member asks for a rank; somebody above it answers. */
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
