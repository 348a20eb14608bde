import { orderBids, type StandingBid } from "./standing-bid.ts";

/**
 * Of an auction that everybody sees, the bids that settle who leads and at what price, whatever one member does: as long as they can
 * be paid in full, those of all others are under them.
 */
export function decisiveBids(bids: readonly StandingBid[], memberId: number): readonly StandingBid[] {
  return orderBids(bids.filter((bid) => bid.memberId !== memberId)).slice(0, 2);
}
