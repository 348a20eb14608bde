import type { Hundredths } from "../../hundredths.ts";
import { type Stage, secretModes } from "../sessions/index.ts";
import { priceBids } from "./price-bids.ts";
import { type Payable, payableBids, type StandingBid } from "./standing-bid.ts";

/** Points that a bid binds. */
export type Hold = { readonly memberId: number; readonly amount: Hundredths; readonly isSecret: boolean };

/** A sale as it stands: who leads where everybody sees it, and what is bound. */
export type BiddingState = {
  readonly leaderMemberId: number | null;
  readonly price: Hundredths | null;
  readonly holds: readonly Hold[];
};

/**
 * What bids bind: of an auction that everybody sees, what its leader would go to; where nobody sees a bid, every one of them.
 * A bid that cannot be paid any more binds nothing and leads nowhere.
 */
export function standOf(stage: Stage, bids: readonly StandingBid[], payable: Payable): BiddingState {
  const payables = payableBids(stage, bids, payable);
  if (secretModes.includes(stage.mode))
    return { leaderMemberId: null, price: null, holds: payables.map((bid) => holdOf(bid, true)) };
  const lead = stage.mode === "open" ? priceBids(stage, payables) : undefined;
  if (!lead) return { leaderMemberId: null, price: null, holds: [] };
  const { bid, price } = lead;
  return { leaderMemberId: bid.memberId, price, holds: [holdOf(bid, false)] };
}

const holdOf = ({ memberId, maximum }: StandingBid, isSecret: boolean): Hold => ({
  memberId,
  amount: maximum,
  isSecret,
});
