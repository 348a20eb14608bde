import { setTimeout as sleep } from "node:timers/promises";
import type { Database, Transaction } from "./client.ts";
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
      return await db.transaction(work);
    } catch (error) {
      if (attempt === maxAttempts || !inTheWay.has(findQueryFailure(error)?.errno)) throw error;
      await sleep(backOffMilliseconds(attempt));
    }
  }
}

/** Grows with each attempt and is random in its upper half, so that two in each other's way do not meet again. */
function backOffMilliseconds(attempt: number): number {
  const longest = 10 * 2 ** attempt;
  return longest * (0.5 + Math.random() / 2);
}
