import { sql } from "drizzle-orm";
import type { Database } from "../client.ts";
import { rowsOf } from "../rows-of.ts";

/**
 * How many rows were written, changed or deleted so far, those that were taken back among them. The server counts them for a
 * connection, so the database must have one and no more.
 */
export async function countWrites(db: Database): Promise<number> {
  const [rows] =
    await db.execute(sql`select sum(variable_value) as writes from information_schema.session_status
    where variable_name in ('Handler_write', 'Handler_update', 'Handler_delete')`);
  return Number(rowsOf(rows)[0]?.writes);
}
