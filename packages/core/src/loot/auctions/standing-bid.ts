import { type Hundredths, toHundredths } from "../../hundredths.ts";
import { minimumFor, type Stage } from "../sessions/index.ts";

/** The most that somebody would pay, as the book of bids says it now. */
export type StandingBid = {
  readonly bidId: number;
  readonly memberId: number;
  readonly maximum: Hundredths;
  readonly interest: string;
  readonly placedAt: Temporal.Instant;
};

/** What one bidder could pay for this: what is on the account, without what is bound elsewhere. */
export type Payable = (memberId: number) => Hundredths;

/** The highest first; of equal ones the earlier. */
export function orderBids<Bid extends StandingBid>(bids: readonly Bid[]): readonly Bid[] {
  return bids.toSorted(
    (a, b) => b.maximum - a.maximum || Temporal.Instant.compare(a.placedAt, b.placedAt) || a.bidId - b.bidId,
  );
}

/**
 * The bids that can still be paid, cut to what their bidders have: officers can take points while a bid stands. What falls under
 * the minimum is out.
 */
export function payableBids(
  stage: Stage,
  bids: readonly StandingBid[],
  payable: Payable,
): readonly StandingBid[] {
  return orderBids(
    bids
      .map((bid) => ({ ...bid, maximum: toHundredths(Math.min(bid.maximum, payable(bid.memberId))) }))
      .filter(({ maximum, interest }) => maximum >= minimumFor(stage, interest)),
  );
}
