import { type Database, databaseOn } from "../client.ts";
import { aroundStatements } from "../statements.ts";

/** A transaction in a transaction. */
const inside: Readonly<Record<string, string>> = {
  begin: "savepoint inside",
  commit: "release savepoint inside",
  rollback: "rollback to savepoint inside",
};

/**
 * Does the work on a database that knows nothing of it afterwards: all of it is one transaction, which is rolled back, and the
 * transactions of the work are parts of it. The database must have one connection and no more.
 */
export async function undoAfterwards<Result>(
  db: Database,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  await db.$client.query("begin");
  try {
    return await work(databaseOn(aroundStatements(db.$client, ({ sql }, run) => run(inside[sql]))));
  } finally {
    await db.$client.query("rollback");
  }
}
