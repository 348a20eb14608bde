import {
  minimumFor,
  type Payable,
  payableBids,
  priceBids,
  type Stage,
  type StandingBid,
} from "@guildhall/core/loot";
import {
  type Candidate,
  type Criterion,
  type FallenOut,
  rankBeside,
  rankBy,
  readCandidate,
} from "@guildhall/core/wishlists";
import type { Transaction } from "@guildhall/db";
import { type LootEntrant, listEntrants, listStandingBids } from "@guildhall/db/loot";
import { listInterests } from "#use-cases/wishlists/read-rules.ts";
import { keepRoster, listFitting, lockPayers } from "./list-fitting.ts";
import { stageOf } from "./require-open.ts";
import { firstOf, type Judged, type Verdict } from "./verdict.ts";

/** What each bidder can pay by now is what the bid counts for; who cannot pay the least falls out. */
export async function judgeBids(
  tx: Transaction,
  guildId: string,
  { session, now }: Judged,
): Promise<Verdict> {
  const { sessionId } = session;
  const stage = stageOf(session);
  const bids = await keepRoster(tx, guildId, await listStandingBids(tx, guildId, sessionId));
  const payable = await lockPayers(tx, guildId, { session, memberIds: bids.map(({ memberId }) => memberId) });
  const counted = payableBids(stage, bids, payable);
  const entrants = await listEntrants(tx, guildId, sessionId);
  const candidatesOf = (some: readonly StandingBid[]) => withBids(entrants, some);
  const unpaid = bids.filter((bid) => !counted.some(({ bidId }) => bidId === bid.bidId));
  const ranking = rankBeside(
    rankBy([{ kind: "bid" }, { kind: "bidAt" }], candidatesOf(counted), now),
    candidatesOf(unpaid).map((candidate) => fallOut(candidate, { stage, payable })),
  );
  const lead = priceBids(stage, counted);
  const winner = lead && { memberId: lead.bid.memberId, interest: lead.bid.interest, price: lead.price };
  return { ranking, ruleSetVersion: null, winner: winner ?? null };
}

function withBids(entrants: readonly LootEntrant[], bids: readonly StandingBid[]): readonly Candidate[] {
  const bidOf = new Map(bids.map((bid) => [bid.memberId, bid]));
  return entrants.flatMap((entrant) => {
    const bid = bidOf.get(entrant.memberId);
    const { interest } = entrant;
    return bid
      ? [{ ...readCandidate(entrant.candidate), interest, bid: bid.maximum, bidAt: bid.placedAt }]
      : [];
  });
}

/** Whoever is first of those who want it most, among those who can pay the price. */
export async function judgeFixed(
  tx: Transaction,
  guildId: string,
  { session, now }: Judged,
): Promise<Verdict> {
  const stage = stageOf(session);
  const fitting = await listFitting(tx, guildId, { session, stage });
  const payable = await lockPayers(tx, guildId, {
    session,
    memberIds: fitting.map(({ memberId }) => memberId),
  });
  const canPay = ({ memberId, interest }: LootEntrant) => minimumFor(stage, interest) <= payable(memberId);
  const order: Criterion = { kind: "interest", order: [...(await listInterests(tx, guildId))] };
  const ranking = rankBeside(
    rankBy([order, { kind: "bidAt" }], fitting.filter(canPay).map(asComer), now),
    fitting
      .filter((entrant) => !canPay(entrant))
      .map((entrant) => fallOut(asComer(entrant), { stage, payable })),
  );
  return firstOf(stage, ranking, null);
}

function asComer({ candidate, interest, enteredAt }: LootEntrant): Candidate {
  return { ...readCandidate(candidate), interest, bidAt: enteredAt };
}

type Unpaid = { readonly stage: Stage; readonly payable: Payable };

/** Somebody who wanted a drop, and could not pay the least for it when it ended. */
function fallOut(candidate: Candidate, { stage, payable }: Unpaid): FallenOut {
  const value = payable(candidate.memberId) / 100;
  const needed = minimumFor(stage, candidate.interest ?? stage.mainInterest) / 100;
  return { candidate, failure: { code: "couldNotPay", value, needed, untilAt: null } };
}
