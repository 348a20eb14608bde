import { Refusal } from "@guildhall/core";
import type { Pool } from "@guildhall/core/dkp";
import {
  type BiddingState,
  decisiveBids,
  moveEnd,
  type Payable,
  runOfClosing,
  type StandingBid,
  standOf,
} from "@guildhall/core/loot";
import type { Queryable, Transaction } from "@guildhall/db";
import { saveHolds } from "@guildhall/db/dkp";
import { enqueueJob } from "@guildhall/db/jobs";
import {
  findLootSale,
  type LootSession,
  listStandingBids,
  lockLootSession,
  saveLead,
} from "@guildhall/db/loot";
import { lockPayable } from "../read-payable.ts";
import { stageOf } from "./require-open.ts";

/** A session with its bids as they stand: those that settle it, and what those who made them can pay. */
export type Bidding = {
  readonly session: LootSession;
  readonly bids: readonly StandingBid[];
  readonly payable: Payable;
};

/** A session as it was before the lock, behind which others wait; what pays and what is sold never change while it runs. */
export type Sale = { readonly session: LootSession; readonly pool: Pool; readonly itemId: number };

export async function getSale(db: Queryable, guildId: string, sessionId: number): Promise<Sale> {
  const sale = await findLootSale(db, guildId, sessionId);
  if (!sale) throw new Refusal("loot.sessionNotFound");
  const { session, pool, itemId } = sale;
  if (!pool) throw new Refusal("loot.noBidsHere");
  return { session, pool, itemId };
}

type Asked = {
  readonly pool: Pool;
  readonly sessionId: number;
  /** Who is about to bid, or to take the own bid back. */
  readonly memberId: number;
};

/** A session that is locked, with all that anybody bids in it. */
export type LockedBidding = Bidding & { readonly standing: readonly StandingBid[] };

/** Locks a session, and the accounts of those on whose bids it depends what comes of it. */
export async function lockBidding(tx: Transaction, guildId: string, asked: Asked): Promise<LockedBidding> {
  const session = await lockLootSession(tx, guildId, asked.sessionId);
  const standing = await listStandingBids(tx, guildId, asked.sessionId);
  const few = session.mode === "open" ? await lockDecisive(tx, guildId, { ...asked, standing }) : undefined;
  const { bids, payable } = few ?? (await lockBidders(tx, guildId, { ...asked, bids: standing }));
  return { session, standing, bids, payable };
}

type Bidders = Asked & { readonly bids: readonly StandingBid[] };

/** Undefined where one of the decisive bids cannot be paid in full: then somebody who bid less may come before it. */
async function lockDecisive(
  tx: Transaction,
  guildId: string,
  { standing, ...asked }: Asked & { readonly standing: readonly StandingBid[] },
): Promise<Pick<Bidding, "bids" | "payable"> | undefined> {
  const decisive = decisiveBids(standing, asked.memberId);
  const own = standing.filter((bid) => bid.memberId === asked.memberId);
  const { bids, payable } = await lockBidders(tx, guildId, { ...asked, bids: [...decisive, ...own] });
  return decisive.every((bid) => payable(bid.memberId) >= bid.maximum) ? { bids, payable } : undefined;
}

async function lockBidders(
  tx: Transaction,
  guildId: string,
  { pool, sessionId, memberId, bids }: Bidders,
): Promise<Pick<Bidding, "bids" | "payable">> {
  const memberIds = [...bids.map((bid) => bid.memberId), memberId];
  return { bids, payable: await lockPayable(tx, guildId, { pool, memberIds, sessionId }) };
}

/** Works out who leads and what is bound after a bid came or went. What changes late moves the end. Session and accounts must be locked. */
export async function applyBids(
  tx: Transaction,
  guildId: string,
  { session, bids, payable, at }: Bidding & { readonly at: Temporal.Instant },
): Promise<LootSession> {
  const { sessionId, poolId } = session;
  const stage = stageOf(session);
  const { holds, leaderMemberId, price } = standOf(stage, bids, payable);
  if (poolId !== null) await saveHolds(tx, guildId, { sessionId, poolId, holds });
  if (!isOtherwise(session, { leaderMemberId, price })) return session;
  const endsAt = moveEnd(session, stage, at);
  const moved = { ...session, leaderMemberId, price, endsAt };
  await saveLead(tx, guildId, moved);
  if (!endsAt.equals(session.endsAt)) await enqueueJob(tx, guildId, runOfClosing(moved));
  return moved;
}

function isOtherwise(session: LootSession, now: Pick<BiddingState, "leaderMemberId" | "price">): boolean {
  return session.leaderMemberId !== now.leaderMemberId || session.price !== now.price;
}
