import { type Hundredths, toHundredths } from "../../hundredths.ts";
import { minimumFor, type Stage } from "../sessions/index.ts";
import { orderBids, type StandingBid } from "./standing-bid.ts";

/** Who would get it as bids stand, and at what price. */
export type Lead = { readonly bid: StandingBid; readonly price: Hundredths };

/** Who leads by these bids, and what it costs in this way of selling; undefined without a bid. */
export function priceBids(stage: Stage, bids: readonly StandingBid[]): Lead | undefined {
  const [bid, next] = orderBids(bids);
  if (!bid) return;
  const minimum = minimumFor(stage, bid.interest);
  return { bid, price: atLeast(minimum, priceOf(stage, bid, next)) };
}

function priceOf(
  { mode, increment }: Stage,
  { maximum }: StandingBid,
  next: StandingBid | undefined,
): number {
  switch (mode) {
    case "open":
      // One step beyond the next bid, as far as the leader goes; of two who go equally far the earlier leads at that.
      return next ? Math.min(maximum, next.maximum + increment) : 0;
    case "secondPrice":
      return next?.maximum ?? 0;
    case "sealed":
      return maximum;
    case "fixed":
    case "priority":
    case "council":
    case "roll":
    case "reserve":
      return 0;
  }
}

const atLeast = (minimum: Hundredths, price: number) => toHundredths(Math.max(minimum, price));
