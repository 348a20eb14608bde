import { type Actor, type Hundredths, Refusal } from "@guildhall/core";
import {
  type BidKind,
  type EntryWay,
  type LootMode,
  type LootSessionState,
  type Stage,
  secretModes,
  type ViewSessionInput,
} from "@guildhall/core/loot";
import type { Queryable } from "@guildhall/db";
import { listPools } from "@guildhall/db/dkp";
import { findEvent } from "@guildhall/db/events";
import {
  type Bid,
  type Drop,
  findDrop,
  findLootSession,
  type LootSession,
  listBids,
  listEntrants,
} from "@guildhall/db/loot";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { type ItemInRow, nameItems } from "../name-items.ts";
import { type PersonInRow, toPerson } from "../person-in-row.ts";
import { readOutcome, type SessionOutcome } from "./read-outcome.ts";
import { type OwnPart, readOwnPart } from "./read-own-part.ts";
import { stageOf } from "./require-open.ts";
import { type PriceHistory, readPriceHistory } from "./view-price-history.ts";

export type SessionView = {
  readonly sessionId: number;
  readonly dropId: number;
  readonly item: ItemInRow | null;
  readonly event: { readonly eventId: number; readonly title: string } | null;
  readonly mode: LootMode;
  readonly state: LootSessionState;
  readonly stage: Stage;
  /** All of the sale, in the order in which they come. */
  readonly stages: readonly Stage[];
  readonly stageIndex: number;
  readonly stageCount: number;
  readonly openedAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly hardEndAt: Temporal.Instant;
  readonly pool: { readonly poolId: number; readonly name: string } | null;
  /** Of an auction that everybody sees: who leads, at which price. */
  readonly leaderMemberId: number | null;
  readonly price: Hundredths | null;
  /** Who takes part; null while nobody may know. */
  readonly entrants: readonly EntrantView[] | null;
  /** As far as it may be read: a maximum is the bidder's own until the stage is over, and so is a bid that nobody sees. */
  readonly bids: readonly BidView[];
  /** Works out every roll once the session is over; null before. */
  readonly seed: string | null;
  readonly prices: PriceHistory;
  /** What came of it; null while it is not decided. */
  readonly outcome: SessionOutcome | null;
  /** What concerns whoever asks alone; null for somebody whom the roster does not know. */
  readonly own: OwnPart | null;
  /** Everybody who is named in it. */
  readonly people: readonly PersonInRow[];
};

export type EntrantView = {
  readonly memberId: number;
  readonly interest: string;
  readonly way: EntryWay;
  readonly enteredAt: Temporal.Instant;
};

export type BidView = {
  readonly memberId: number;
  readonly kind: BidKind;
  readonly interest: string;
  readonly placedAt: Temporal.Instant;
  /** Null where it is somebody else's, and still counts. */
  readonly maximum: Hundredths | null;
};

/** A session as it stands, for anybody in the guild. Officers read no more of it than members: what is secret is so for all. */
export async function viewSession(
  { db }: Context,
  actor: Actor,
  { sessionId, language }: ViewSessionInput,
): Promise<SessionView> {
  const { guildId } = actor;
  const session = await findLootSession(db, guildId, sessionId);
  const drop = session && (await findDrop(db, guildId, session.dropId));
  if (!session || !drop) throw new Refusal("loot.sessionNotFound");
  const viewer = await findActingMember(db, actor);
  const viewerId = viewer?.memberId ?? null;
  const entrants = await readEntrants(db, guildId, session);
  const bids = (await listBids(db, guildId, sessionId)).flatMap((bid) => showBid(session, bid, viewerId));
  const outcome = await readOutcome(db, guildId, session);
  const named = new Set([...(entrants ?? []), ...bids].map(({ memberId }) => memberId));
  const known = new Set([...named, session.leaderMemberId, outcome?.award?.memberId]);
  const people = (await listNamed(db, guildId)).filter(({ memberId }) => known.has(memberId));
  const [item] = await nameItems(db, guildId, { itemIds: [drop.itemId], language });
  return {
    ...describe(session),
    ...(await readSurroundings(db, guildId, { session, drop })),
    item: item ?? null,
    entrants,
    bids,
    outcome,
    own: viewerId === null ? null : await readOwnPart(db, guildId, { session, memberId: viewerId }),
    people: people.map(toPerson),
  };
}

const isOver = ({ state }: LootSession) => state === "decided" || state === "cancelled";

function describe(session: LootSession) {
  const { sessionId, dropId, mode, state, stages, stageIndex, openedAt, endsAt, hardEndAt } = session;
  const { leaderMemberId, price } = session;
  return {
    ...{ sessionId, dropId, mode, state, openedAt, endsAt, hardEndAt, leaderMemberId, price },
    ...{ stage: stageOf(session), stages, stageIndex, stageCount: stages.length },
    seed: isOver(session) ? session.seed : null,
  };
}

async function readSurroundings(
  db: Queryable,
  guildId: string,
  { session, drop }: { readonly session: LootSession; readonly drop: Drop },
) {
  const pool = (await listPools(db, guildId)).find(({ poolId }) => poolId === session.poolId);
  const event = drop.eventId === null ? undefined : await findEvent(db, guildId, drop.eventId);
  return {
    pool: pool ? { poolId: pool.poolId, name: pool.name } : null,
    event: event ? { eventId: event.eventId, title: event.title } : null,
    prices: await readPriceHistory(db, guildId, drop.itemId),
  };
}

async function readEntrants(
  db: Queryable,
  guildId: string,
  session: LootSession,
): Promise<readonly EntrantView[] | null> {
  if (secretModes.includes(session.mode) && !isOver(session)) return null;
  const entrants = await listEntrants(db, guildId, session.sessionId);
  return entrants.map(({ memberId, interest, way, enteredAt }) => ({ memberId, interest, way, enteredAt }));
}

function showBid(session: LootSession, bid: Bid, viewerId: number | null): readonly BidView[] {
  const { memberId, kind, interest, placedAt, maximum } = bid;
  const isOpenBook = isOver(session) || bid.stageIndex < session.stageIndex;
  const isOwn = memberId === viewerId;
  if (secretModes.includes(session.mode) && !isOpenBook && !isOwn) return [];
  return [{ memberId, kind, interest, placedAt, maximum: isOpenBook || isOwn ? maximum : null }];
}
