import type { Hundredths } from "../../hundredths.ts";
import { Refusal } from "../../refusal.ts";
import { minimumFor, type Stage } from "../sessions/index.ts";
import type { Lead } from "./price-bids.ts";

type NewBid = { readonly memberId: number; readonly maximum: Hundredths; readonly interest: string };

type AsItStands = {
  /** Of an auction that everybody sees; undefined where nobody leads, or nobody may know. */
  readonly lead: Lead | undefined;
  /** What the bidder could pay here. */
  readonly payable: Hundredths;
};

/**
 * Refuses a bid that is too low, or more than the bidder can pay. In an auction that everybody sees it goes at least one step
 * beyond what the leader pays; the leader goes on from what the lead costs now.
 */
export function requireBid(stage: Stage, { memberId, maximum, interest }: NewBid, now: AsItStands): void {
  const minimum = minimumFor(stage, interest);
  if (maximum < minimum) throw new Refusal("loot.bidTooLow", { minimum: minimum / 100 });
  const { lead, payable } = now;
  if (stage.mode === "open" && lead) {
    const isOwn = lead.bid.memberId === memberId;
    const least = isOwn ? lead.price : lead.price + stage.increment;
    if (maximum < least) throw new Refusal("loot.bidTooLow", { minimum: least / 100 });
  }
  if (maximum > payable)
    throw new Refusal("loot.cannotPay", { available: payable / 100, amount: maximum / 100 });
}
