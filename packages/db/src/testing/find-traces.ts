import { sql } from "drizzle-orm";
import type { Database } from "../client.ts";
import { rowsOf } from "../rows-of.ts";

/** Where any of these texts or ids stands, in any column of any table: `table.column`, each once. */
export async function findTraces(db: Database, texts: readonly string[]): Promise<readonly string[]> {
  const [tables] = await db.execute(
    sql`select table_name as name from information_schema.tables where table_schema = database()`,
  );
  const found = new Set<string>();
  for (const { name } of rowsOf(tables)) {
    const [rows] = await db.execute(sql`select * from ${sql.identifier(String(name))}`);
    for (const row of rowsOf(rows))
      for (const [column, value] of Object.entries(row))
        if (texts.some((text) => JSON.stringify(value)?.includes(text))) found.add(`${name}.${column}`);
  }
  return [...found].toSorted();
}
