import type { Pool as Connections, PoolConnection } from "mysql2/promise";

export type Award = {
  readonly guildId: string;
  readonly poolId: number;
  readonly memberIds: readonly number[];
  readonly amount: number;
  readonly key: string;
};

/** What came of one award: how often it was tried, and whether it gave up. */
export type Outcome = { readonly attempts: number; readonly isDone: boolean };

const mostAttempts = 20;

/**
 * The peer: balance and row of one member after the other, in whatever order they come, as bots do that pay in a loop. What
 * MariaDB throws out as a deadlock is tried again.
 */
export async function awardInLoop(connections: Connections, award: Award): Promise<Outcome> {
  for (let attempts = 1; attempts <= mostAttempts; attempts += 1)
    if (await tryAward(connections, award)) return { attempts, isDone: true };
  return { attempts: mostAttempts, isDone: false };
}

async function tryAward(connections: Connections, award: Award): Promise<boolean> {
  const connection = await connections.getConnection();
  try {
    await connection.beginTransaction();
    await write(connection, award);
    await connection.commit();
    return true;
  } catch (error) {
    await connection.rollback();
    if (error instanceof Error && "code" in error && error.code === "ER_LOCK_DEADLOCK") return false;
    throw error;
  } finally {
    connection.release();
  }
}

async function write(connection: PoolConnection, award: Award): Promise<void> {
  const { guildId, poolId, memberIds, amount, key } = award;
  const [batch] = await connection.execute(
    "insert into dkp_batches (guild_id, pool_id, number, previous_hash, hash, entry_count, recorded_at) values (?, ?, ?, repeat('0', 64), repeat('0', 64), ?, utc_timestamp(3))",
    [guildId, poolId, Number.parseInt(key, 10), memberIds.length],
  );
  if (!("insertId" in batch)) throw new Error("Nothing was inserted");
  for (const memberId of memberIds) {
    await connection.execute(
      "insert into dkp_balances (guild_id, pool_id, member_id, amount) values (?, ?, ?, ?) on duplicate key update amount = amount + values(amount)",
      [guildId, poolId, memberId, amount],
    );
    await connection.execute(
      "insert into dkp_entries (guild_id, pool_id, batch_id, member_id, kind, amount, reason, effective_at, idempotency_key) values (?, ?, ?, ?, 'adjustment', ?, 'byOfficer', utc_timestamp(3), ?)",
      [guildId, poolId, batch.insertId, memberId, amount, `${key}:${memberId}`],
    );
  }
}
