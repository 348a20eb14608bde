import { type Placeholder, sql } from "drizzle-orm";
import type { Queryable } from "./client.ts";

type Prepared<Result> = { execute(values: Record<string, unknown>): Promise<Result> };

/** Stands for a value that each run brings along. */
export type PlaceholderOf<Values> = <Name extends keyof Values & string>(name: Name) => Placeholder<Name>;

/**
 * A query whose SQL is written once per connection, not once per run: for what every press of a button asks. Worth it only
 * there, because writing the SQL is a third of what a statement costs us. In a condition a value reaches the database as it
 * is, so only ids, texts and lists of them may stand there; what is inserted goes through its column.
 */
export function prepared<Values extends Record<string, unknown>, Result>(
  prepare: (db: Queryable, value: PlaceholderOf<Values>) => Prepared<Result>,
): (db: Queryable, values: Values) => Promise<Result> {
  const written = new WeakMap<Queryable, Prepared<Result>>();
  return async (db, values) => {
    const query = written.get(db) ?? prepare(db, sql.placeholder);
    written.set(db, query);
    return await query.execute(values);
  };
}
