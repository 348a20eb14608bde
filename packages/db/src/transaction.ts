import { setTimeout as sleep } from "node:timers/promises";
import type { PoolConnection } from "mysql2/promise";
import { type Database, type Transaction, transactionOn } from "./client.ts";
import { findQueryFailure } from "./query-failure.ts";

/** Another transaction was in the way, and this one left no trace: deadlock, lock timeout, record changed (MariaDB 11). */
const inTheWay: ReadonlySet<number | undefined> = new Set([1213, 1205, 1020]);

const maxAttempts = 5;

/**
 * Commits what `work` does, all of it or nothing. When another transaction is in the way the whole work runs again, so
 * it must do nothing outside the database. Its first statement is its lock.
 */
export async function transaction<Result>(
  db: Database,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(db, work);
    } catch (error) {
      if (attempt === maxAttempts || !inTheWay.has(findQueryFailure(error)?.errno)) throw error;
      await sleep(backOffMilliseconds(attempt));
    }
  }
}

/** Drizzle's own way keeps the connection for ever when `begin` fails, and hides the error when the rollback fails too. */
async function runOnce<Result>(db: Database, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const connection = await db.$client.getConnection();
  try {
    await connection.query("begin");
    const result = await work(transactionOn(connection));
    await connection.query("commit");
    connection.release();
    return result;
  } catch (error) {
    await undo(connection);
    throw error;
  }
}

/** A connection that cannot roll back is closed, and MariaDB rolls back by itself. */
async function undo(connection: PoolConnection): Promise<void> {
  try {
    await connection.query("rollback");
    connection.release();
  } catch {
    connection.destroy();
  }
}

/** Grows with each attempt and is random in its upper half, so that two in each other's way do not meet again. */
function backOffMilliseconds(attempt: number): number {
  const longest = 10 * 2 ** attempt;
  return longest * (0.5 + Math.random() / 2);
}
