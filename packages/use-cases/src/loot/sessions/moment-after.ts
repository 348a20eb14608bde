import type { StandingBid } from "@guildhall/core/loot";

/** Now, to the millisecond, and after every bid that stands: so the earlier of two is always one of them. */
export function momentAfter(bids: readonly StandingBid[], now: Temporal.Instant): Temporal.Instant {
  const moments = bids.map(({ placedAt }) => placedAt.epochMilliseconds + 1);
  return Temporal.Instant.fromEpochMilliseconds(Math.max(now.epochMilliseconds, ...moments));
}
