import { sql } from "drizzle-orm";
import type { Database } from "../client.ts";
import { rowsOf } from "../rows-of.ts";

/** Every row that a guild has in any table, as text: two dumps are equal when nothing of the guild has changed between them. */
export async function dumpGuild(db: Database, guildId: string): Promise<readonly string[]> {
  tableNames ??= listTablesOfGuilds(db);
  const dumps = await Promise.all((await tableNames).map((name) => dumpTable(db, name, guildId)));
  return dumps.flat();
}

/** The same in every database of the tests, and slow to ask for. */
let tableNames: Promise<readonly string[]> | undefined;

async function listTablesOfGuilds(db: Database): Promise<readonly string[]> {
  const [tables] = await db.execute(sql`select table_name as name from information_schema.columns
    where table_schema = database() and column_name = 'guild_id' order by table_name`);
  return rowsOf(tables).map(({ name }) => String(name));
}

async function dumpTable(db: Database, table: string, guildId: string): Promise<readonly string[]> {
  const [rows] = await db.execute(sql`select * from ${sql.identifier(table)} where guild_id = ${guildId}`);
  return rowsOf(rows)
    .map((row) => `${table} ${JSON.stringify(row)}`)
    .toSorted();
}
