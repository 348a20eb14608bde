import { type Hundredths, type MemberActor, Refusal, toHundredths } from "@guildhall/core";
import {
  biddingModes,
  type PlaceBidInput,
  payableBids,
  priceBids,
  requireBid,
  type Stage,
  type StandingBid,
} from "@guildhall/core/loot";
import { type Transaction, transaction } from "@guildhall/db";
import {
  appendBid,
  findBidOfRequest,
  findEntrant,
  type LootEntrant,
  saveEntrants,
  saveStandingBid,
} from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import {
  applyBids,
  type Bidding,
  getSale,
  type LockedBidding,
  lockBidding,
  type Sale,
} from "./apply-bids.ts";
import { chooseInterest } from "./choose-interest.ts";
import { getEnteringMember } from "./get-entering-member.ts";
import { judgeEntry } from "./judge-entry.ts";
import { momentAfter } from "./moment-after.ts";
import { recordBid } from "./record-session-change.ts";
import { requireOpenStage } from "./require-open.ts";

/** What a bidder is told of the own bid, and nobody else of it. */
export type PlacedBid = {
  readonly maximum: Hundredths;
  /** Null where nobody knows before the end. */
  readonly isLeading: boolean | null;
  readonly price: Hundredths | null;
  readonly endsAt: Temporal.Instant;
  /** What the bidder could still bind elsewhere. */
  readonly left: Hundredths;
};

/** A member says how much a drop is worth to them. The points are bound by it. The same press twice is one bid. */
export async function placeBid(
  { db, clock }: Context,
  actor: MemberActor,
  { requestId, sessionId, maximum, interest: reason }: PlaceBidInput,
): Promise<PlacedBid> {
  const { guildId } = actor;
  const now = clock.now();
  const { memberId } = await getEnteringMember(db, actor);
  const { session: found, pool, itemId } = await getBiddingSale(db, guildId, sessionId);
  const stage = requireOpenStage(found, now);
  const interest = await chooseInterest(db, guildId, { stage, interest: reason });
  // Read before the lock: what the gates ask takes longer than a bid, and others wait behind it.
  const entrant =
    (await findEntrant(db, guildId, { sessionId, memberId })) ??
    (await judgeEntry(db, guildId, { session: found, memberId, interest, way: "bid", now }));
  return await transaction(db, async (tx) => {
    const bidding = await lockBidding(tx, guildId, { pool, sessionId, memberId });
    const known = await findBidOfRequest(tx, guildId, requestId);
    if (known && (known.memberId !== memberId || known.sessionId !== sessionId))
      throw new Refusal("loot.otherPress");
    if (known) return tellBidder(bidding, { memberId, maximum: known.maximum });
    const bid = { memberId, maximum, interest };
    requireCounting(bidding, bid, now);
    const bound = await bind(tx, actor, { itemId, bidding, entrant, bid, requestId, now });
    return tellBidder(bound, { memberId, maximum });
  });
}

async function getBiddingSale(db: Context["db"], guildId: string, sessionId: number): Promise<Sale> {
  const sale = await getSale(db, guildId, sessionId);
  if (!biddingModes.includes(sale.session.mode)) throw new Refusal("loot.noBidsHere");
  return sale;
}

type OwnBid = Pick<StandingBid, "memberId" | "maximum" | "interest">;

function requireCounting(bidding: Bidding, bid: OwnBid, now: Temporal.Instant): void {
  const stage = requireOpenStage(bidding.session, now);
  requireBid(stage, bid, { lead: leadOf(stage, bidding), payable: bidding.payable(bid.memberId) });
}

/** Of an auction that everybody sees: a bid has to go beyond it. */
function leadOf(stage: Stage, { bids, payable }: Bidding) {
  return stage.mode === "open" ? priceBids(stage, payableBids(stage, bids, payable)) : undefined;
}

type Binding = {
  readonly itemId: number;
  readonly bidding: LockedBidding;
  readonly entrant: LootEntrant;
  readonly bid: OwnBid;
  readonly requestId: string;
  readonly now: Temporal.Instant;
};

async function bind(tx: Transaction, actor: MemberActor, binding: Binding): Promise<Bidding> {
  const { itemId, bidding, entrant, bid, requestId, now } = binding;
  const { guildId } = actor;
  const { memberId, interest } = bid;
  const { session, standing, bids, payable } = bidding;
  const { sessionId, stageIndex } = session;
  const placedAt = momentAfter(standing, now);
  const row = { sessionId, stageIndex, ...bid, kind: "bid", placedAt, requestId } as const;
  const bidId = await appendBid(tx, guildId, row);
  const placed = { ...bid, bidId, placedAt };
  await saveStandingBid(tx, guildId, { sessionId, bid: placed });
  // Whoever bids on for the same reason takes part as before.
  const isIn = standing.some((one) => one.memberId === memberId && one.interest === interest);
  if (!isIn) await saveEntrants(tx, guildId, { sessionId, entrants: [{ ...entrant, interest }] });
  const others = bids.filter((one) => one.memberId !== memberId);
  const applied = await applyBids(tx, guildId, { session, bids: [...others, placed], payable, at: now });
  const [before, after] = [{ price: session.price }, { price: applied.price }];
  await recordBid(tx, actor, { useCase: "loot.placeBid", session, itemId, memberId, before, after, now });
  return { ...bidding, session: applied };
}

type Own = { readonly memberId: number; readonly maximum: Hundredths };

function tellBidder({ session, payable }: Bidding, { memberId, maximum }: Own): PlacedBid {
  const { leaderMemberId, price, endsAt, mode } = session;
  const isLeading = mode === "open" ? leaderMemberId === memberId : null;
  const bound = isLeading === false ? 0 : maximum;
  return { maximum, isLeading, price, endsAt, left: toHundredths(Math.max(0, payable(memberId) - bound)) };
}
