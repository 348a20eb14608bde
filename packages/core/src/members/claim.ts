/** Somebody says to be a person whom the roster knows without an account. */
export type Claim = {
  readonly claimantMemberId: number;
  readonly claimantName: string;
  /** The row without an account. */
  readonly memberId: number;
  readonly name: string;
  readonly claimedAt: Temporal.Instant;
};
