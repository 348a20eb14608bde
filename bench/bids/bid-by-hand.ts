import { randomUUID } from "node:crypto";
import type { Pool, PoolConnection, RowDataPacket } from "mysql2/promise";

/** An auction as whoever writes by hand sees it: a row with a price, and a book of bids. */
export type SaleByHand = {
  readonly guildId: string;
  readonly sessionId: number;
  readonly memberIds: readonly number[];
};

/** A bid of somebody, in hundredths. */
export type BidByHand = { readonly bidder: number; readonly amount: number };

/** The floor: the row is locked, raised and the bid written, and nothing else is known or asked. */
export async function bidBarely(connections: Pool, sale: SaleByHand, bid: BidByHand): Promise<boolean> {
  const connection = await connections.getConnection();
  try {
    await connection.query("begin");
    const price = await readPrice(connection, sale, " for update");
    if (bid.amount > price) await write(connection, sale, bid);
    await connection.query("commit");
    return bid.amount > price;
  } finally {
    connection.release();
  }
}

/** As it is written first: read, compare, write, with nothing to hold the others back. */
export async function bidNaively(connections: Pool, sale: SaleByHand, bid: BidByHand): Promise<boolean> {
  const connection = await connections.getConnection();
  try {
    const price = await readPrice(connection, sale, "");
    if (bid.amount > price) await write(connection, sale, bid);
    return bid.amount > price;
  } finally {
    connection.release();
  }
}

/** Bids that were taken though one as high stood already: the price went down with them, or up past them unseen. */
export async function countLost(connections: Pool, { sessionId }: SaleByHand): Promise<number> {
  const [rows] = await connections.query<RowDataPacket[]>(
    `select count(*) as lost from (select maximum, max(maximum) over (order by id rows between unbounded preceding
      and 1 preceding) as highest from loot_bids where session_id = ?) taken where highest >= maximum`,
    [sessionId],
  );
  return Number(rows[0]?.lost);
}

async function readPrice(
  connection: PoolConnection,
  { sessionId }: SaleByHand,
  lock: string,
): Promise<number> {
  const [[sale]] = await connection.query<RowDataPacket[]>(
    `select price from loot_sessions where id = ?${lock}`,
    [sessionId],
  );
  return Number(sale?.price ?? 0);
}

async function write(
  connection: PoolConnection,
  { guildId, sessionId, memberIds }: SaleByHand,
  { bidder, amount }: BidByHand,
): Promise<void> {
  const memberId = memberIds[bidder];
  await connection.query("update loot_sessions set price = ?, leader_member_id = ? where id = ?", [
    amount,
    memberId,
    sessionId,
  ]);
  await connection.query(
    `insert into loot_bids (guild_id, session_id, stage_index, member_id, kind, maximum, interest, placed_at, request_id)
     values (?, ?, 0, ?, 'bid', ?, 'wish', utc_timestamp(3), ?)`,
    [guildId, sessionId, memberId, amount, randomUUID()],
  );
}
