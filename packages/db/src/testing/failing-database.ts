import { type Database, databaseOn } from "../client.ts";
import { aroundStatements } from "../statements.ts";

/** What a statement throws at which the process is said to die. */
export class Crash extends Error {
  constructor() {
    super("The process died here");
    this.name = "Crash";
  }
}

/**
 * The same database as seen by a process that dies just before its n-th statement, counted from 1 with `begin` and
 * `commit`: that statement and all after it never reach MariaDB, and what was not committed is undone.
 */
export function failAtStatement(db: Database, n: number): Database {
  let count = 0;
  const dying = aroundStatements(db.$client, async ({ sql }, run) => {
    count += 1;
    if (count < n) return await run();
    // MariaDB does this by itself when a process is gone; the pool of the test lives on.
    if (sql === "rollback") return await run();
    throw new Crash();
  });
  return databaseOn(dying);
}

/**
 * Runs the work again and again, dying before its first statement, its second and so on, and calls `check` after each
 * death; ends when the work gets through, and says how many statements that took.
 */
export async function crashAtEveryStatement(
  db: Database,
  work: (db: Database) => Promise<unknown>,
  check: (n: number) => Promise<void>,
): Promise<number> {
  for (let n = 1; ; n += 1) {
    try {
      await work(failAtStatement(db, n));
      return n - 1;
    } catch (error) {
      if (!causes(error).some((cause) => cause instanceof Crash)) throw error;
    }
    await check(n);
  }
}

function causes(error: unknown): readonly unknown[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : [];
}
