import { sql } from "drizzle-orm";
import type { Database } from "../client.ts";
import { rowsOf } from "../rows-of.ts";

type Person = { readonly userId: string; readonly memberIds: readonly number[] };

/**
 * In how many rows of each table of a guild somebody stands, by the names of its columns alone: it knows no list of tables
 * that could lack one.
 */
export async function countRowsOf(
  db: Database,
  guildId: string,
  { userId, memberIds }: Person,
): Promise<Readonly<Record<string, number>>> {
  const [columns] = await db.execute(sql`select person.table_name as "table", person.column_name as name
    from information_schema.columns person
    join information_schema.columns tenant on tenant.table_schema = person.table_schema
      and tenant.table_name = person.table_name and tenant.column_name = 'guild_id'
    where person.table_schema = database() and (person.column_name regexp '(^|_)(user|member|owner)_id$'
      or (person.table_name = 'members' and person.column_name = 'id'))`);
  const tables = Map.groupBy(rowsOf(columns), ({ table }) => String(table));
  const counts: Record<string, number> = {};
  for (const [table, people] of tables) {
    const isNamed = people.map(({ name }) => {
      const isAccount = /(user|owner)_id$/.test(String(name));
      return sql`${sql.identifier(String(name))} in ${isAccount ? [userId] : memberIds}`;
    });
    const [rows] = await db.execute(sql`select count(*) as held from ${sql.identifier(table)}
      where guild_id = ${guildId} and (${sql.join(isNamed, sql` or `)})`);
    counts[table] = Number(rowsOf(rows)[0]?.held);
  }
  return counts;
}
