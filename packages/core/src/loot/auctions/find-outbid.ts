import type { BidKind } from "../sessions/index.ts";
import { orderBids, type StandingBid } from "./standing-bid.ts";

/** A row of the book of bids, in whose order it is read. */
export type BookedBid = StandingBid & { readonly kind: BidKind };

/**
 * The bid that led an auction before the one that leads now, if its bidder still wants to lead: whoever never led was told so
 * at once, and whoever took the own bid back knows.
 */
export function findOutbid(book: readonly BookedBid[]): StandingBid | undefined {
  const standing = new Map<number, BookedBid>();
  const leads: number[] = [];
  for (const row of book) {
    if (row.kind === "bid") standing.set(row.memberId, row);
    else standing.delete(row.memberId);
    const leader = orderBids([...standing.values()])[0]?.memberId;
    if (leader !== undefined && leader !== leads.at(-1)) leads.push(leader);
  }
  const [before, now] = leads.slice(-2);
  return now === undefined || before === undefined ? undefined : standing.get(before);
}
