import type { StandingBid } from "@guildhall/core/loot";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { lootBids, lootStandingBids } from "./bids.tables.ts";

export type NewBid = Omit<typeof lootBids.$inferInsert, "id" | "guildId">;

/** A row of the book of bids. */
export type Bid = Omit<typeof lootBids.$inferSelect, "id" | "guildId"> & { readonly bidId: number };

const columns = {
  bidId: lootBids.id,
  sessionId: lootBids.sessionId,
  stageIndex: lootBids.stageIndex,
  memberId: lootBids.memberId,
  kind: lootBids.kind,
  maximum: lootBids.maximum,
  interest: lootBids.interest,
  placedAt: lootBids.placedAt,
  requestId: lootBids.requestId,
};

/** Writes a bid, or its taking back, into the book. The session must be locked. */
export async function appendBid(tx: Transaction, guildId: string, bid: NewBid): Promise<number> {
  const [row] = await insertBid(tx, { guildId, ...bid });
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

const insertBid = prepared((db, value: PlaceholderOf<NewBid & { guildId: string }>) =>
  db
    .insert(lootBids)
    .values({
      guildId: value("guildId"),
      sessionId: value("sessionId"),
      stageIndex: value("stageIndex"),
      memberId: value("memberId"),
      kind: value("kind"),
      maximum: value("maximum"),
      interest: value("interest"),
      placedAt: value("placedAt"),
      requestId: value("requestId"),
    })
    .$returningId()
    .prepare(),
);

/** What a press wrote, if it came before. */
export async function findBidOfRequest(
  db: Queryable,
  guildId: string,
  requestId: string,
): Promise<Bid | undefined> {
  const [bid] = await selectBidOfRequest(db, { guildId, requestId });
  return bid;
}

const selectBidOfRequest = prepared((db, value: PlaceholderOf<{ guildId: string; requestId: string }>) =>
  db
    .select(columns)
    .from(lootBids)
    .where(and(eq(lootBids.guildId, value("guildId")), eq(lootBids.requestId, value("requestId"))))
    .prepare(),
);

/** The whole book of a session, in the order in which it was written. Nobody reads it before a secret session is over. */
export async function listBids(db: Queryable, guildId: string, sessionId: number): Promise<readonly Bid[]> {
  return await db
    .select(columns)
    .from(lootBids)
    .where(and(eq(lootBids.guildId, guildId), eq(lootBids.sessionId, sessionId)))
    .orderBy(asc(lootBids.id));
}

/** What everybody bids in a session as things stand. */
export async function listStandingBids(
  db: Queryable,
  guildId: string,
  sessionId: number,
): Promise<readonly StandingBid[]> {
  return await selectStandingBids(db, { guildId, sessionId });
}

const selectStandingBids = prepared((db, value: PlaceholderOf<{ guildId: string; sessionId: number }>) =>
  db
    .select({
      bidId: lootStandingBids.bidId,
      memberId: lootStandingBids.memberId,
      maximum: lootStandingBids.maximum,
      interest: lootStandingBids.interest,
      placedAt: lootStandingBids.placedAt,
    })
    .from(lootStandingBids)
    .where(
      and(eq(lootStandingBids.guildId, value("guildId")), eq(lootStandingBids.sessionId, value("sessionId"))),
    )
    .orderBy(asc(lootStandingBids.bidId))
    .prepare(),
);

type OfSession = { readonly sessionId: number; readonly bid: StandingBid };

/** A member's bid from now on. The session must be locked. */
export async function saveStandingBid(
  tx: Transaction,
  guildId: string,
  { sessionId, bid }: OfSession,
): Promise<void> {
  await upsertStandingBid(tx, { guildId, sessionId, ...bid });
}

const upsertStandingBid = prepared((db, value: PlaceholderOf<typeof lootStandingBids.$inferInsert>) =>
  db
    .insert(lootStandingBids)
    .values({
      guildId: value("guildId"),
      sessionId: value("sessionId"),
      memberId: value("memberId"),
      bidId: value("bidId"),
      maximum: value("maximum"),
      interest: value("interest"),
      placedAt: value("placedAt"),
    })
    .onDuplicateKeyUpdate({
      set: {
        bidId: sql`values(${lootStandingBids.bidId})`,
        maximum: sql`values(${lootStandingBids.maximum})`,
        interest: sql`values(${lootStandingBids.interest})`,
        placedAt: sql`values(${lootStandingBids.placedAt})`,
      },
    })
    .prepare(),
);

/** The bid was taken back. The session must be locked. */
export async function deleteStandingBid(
  tx: Transaction,
  guildId: string,
  { sessionId, memberId }: { readonly sessionId: number; readonly memberId: number },
): Promise<void> {
  await tx
    .delete(lootStandingBids)
    .where(
      and(
        eq(lootStandingBids.guildId, guildId),
        eq(lootStandingBids.sessionId, sessionId),
        eq(lootStandingBids.memberId, memberId),
      ),
    );
}

/** The stage is over: its bids stand in the book. The session must be locked. */
export async function deleteStandingBids(tx: Transaction, guildId: string, sessionId: number): Promise<void> {
  await tx
    .delete(lootStandingBids)
    .where(and(eq(lootStandingBids.guildId, guildId), eq(lootStandingBids.sessionId, sessionId)));
}
