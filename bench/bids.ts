import { randomUUID } from "node:crypto";
import { Refusal, systemClock, toHundredths } from "@guildhall/core";
import { type Database, openDatabase } from "@guildhall/db";
import { placeBid, viewSession } from "@guildhall/use-cases/loot";
import { createPool } from "mysql2/promise";
import { bidBarely, bidNaively, countLost } from "./bids/bid-by-hand.ts";
import { type Auction, makeAuction } from "./bids/furnish.ts";

const bidderCount = 50;
const seconds = 6;

/** What a bid goes up by from one to the next, in hundredths. */
const step = 500;

/** Says whether the bid counts. */
type Bid = (bidder: number, amount: number) => Promise<boolean>;

type Ran = { readonly taken: number; readonly perSecond: number };

/** Fifty people bid on one thing, each again and again: through the use-case, as barely as the database can, and without a lock. */
export async function measureBids(databaseUrl: string): Promise<Record<string, number>> {
  const db = openDatabase(databaseUrl, { logger: { debug() {} } });
  const connections = createPool({ uri: databaseUrl, connectionLimit: bidderCount, timezone: "Z" });
  try {
    const auction = await makeAuction(db, bidderCount);
    const [bareSale, naiveSale] = [await makeAuction(db, bidderCount), await makeAuction(db, bidderCount)];
    const before = await countDeadlocks(db);
    const ours = await runBidders((bidder, amount) => bidByUseCase(db, auction, { bidder, amount }));
    const deadlocks = (await countDeadlocks(db)) - before;
    const bare = await runBidders((bidder, amount) => bidBarely(connections, bareSale, { bidder, amount }));
    await runBidders((bidder, amount) => bidNaively(connections, naiveSale, { bidder, amount }));
    return {
      bidders: bidderCount,
      bids: ours.taken,
      lost: await countOurLost(db, auction, ours.taken),
      deadlocks,
      per_second: round(ours.perSecond),
      bare_per_second: round(bare.perSecond),
      bare_lost: await countLost(connections, bareSale),
      naive_lost: await countLost(connections, naiveSale),
      ratio: round(ours.perSecond / bare.perSecond),
    };
  } finally {
    await connections.end();
    await db.$client.end();
  }
}

/** Everybody bids for some seconds, each time a step beyond what anybody said before; one that comes too late does not count. */
async function runBidders(bid: Bid): Promise<Ran> {
  const begun = performance.now();
  let [number, taken] = [2, 0];
  const keepBidding = async (bidder: number) => {
    while (performance.now() - begun < seconds * 1000) {
      number += 1;
      if (await bid(bidder, number * step)) taken += 1;
    }
  };
  await Promise.all(Array.from({ length: bidderCount }, (_, bidder) => keepBidding(bidder)));
  return { taken, perSecond: taken / ((performance.now() - begun) / 1000) };
}

type Own = { readonly bidder: number; readonly amount: number };

async function bidByUseCase(
  db: Database,
  { sessionId, bidders }: Auction,
  { bidder, amount }: Own,
): Promise<boolean> {
  const actor = bidders[bidder];
  if (!actor) throw new Error("Nobody bids at this place");
  const input = { requestId: randomUUID(), sessionId, maximum: toHundredths(amount) };
  try {
    await placeBid({ db, clock: systemClock }, actor, input);
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === "loot.bidTooLow") return false;
    throw error;
  }
}

/** Bids of which somebody was told that they count, and that are not in the book; and one more where the highest does not lead. */
async function countOurLost(db: Database, { sessionId, bidders }: Auction, taken: number): Promise<number> {
  const [actor] = bidders;
  if (!actor) return taken;
  const view = await viewSession({ db, clock: systemClock }, actor, { sessionId, language: "en" });
  const [rows] = await db.$client.query(
    "select member_id as memberId from loot_standing_bids where session_id = ? order by maximum desc limit 1",
    [sessionId],
  );
  const isRight = JSON.stringify(rows) === JSON.stringify([{ memberId: view.leaderMemberId }]);
  return taken - view.bids.length + (isRight ? 0 : 1);
}

/** Since the server began. */
async function countDeadlocks(db: Database): Promise<number> {
  const [rows] = await db.$client.query("show global status like 'Innodb_deadlocks'");
  const [row] = Array.isArray(rows) ? rows : [];
  return row && "Value" in row ? Number(row.Value) : 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
