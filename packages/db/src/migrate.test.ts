import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { generateMySQLDrizzleJson, generateMySQLMigration } from "drizzle-kit/api";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { migrateDatabase } from "./migrate.ts";
import { makeEmptyDatabase, makeGuild, openUntilTestsEnd } from "./testing/index.ts";

const packageFolder = join(import.meta.dirname, "..");

test("processes that migrate at once leave one schema that works", async () => {
  const url = await makeEmptyDatabase();
  await Promise.all([migrateDatabase(url), migrateDatabase(url), migrateDatabase(url)]);
  const db = openUntilTestsEnd(url);
  const [rows] = await db.execute(
    sql`select count(*) as applied, count(distinct hash) as files from __drizzle_migrations`,
  );
  const files = (await readdir(join(packageFolder, "migrations"))).filter((name) => name.endsWith(".sql"));
  expect(rows).toEqual([{ applied: files.length, files: files.length }]);
  await makeGuild(db);
});

test("migrating again changes nothing", async () => {
  const url = await makeEmptyDatabase();
  await migrateDatabase(url);
  const db = openUntilTestsEnd(url);
  const guild = await makeGuild(db);
  await migrateDatabase(url);
  const [rows] = await db.execute(sql`select name from guilds where guild_id = ${guild.guildId}`);
  expect(rows).toEqual([{ name: guild.name }]);
});

test("a database of another collation gets ours, so that every table compares text alike", async () => {
  const url = await makeEmptyDatabase();
  const db = openUntilTestsEnd(url);
  await db.execute(sql`alter database collate latin1_swedish_ci`);
  await migrateDatabase(url);
  const [rows] = await db.execute(
    sql`select distinct table_collation as collation from information_schema.tables where table_schema = database()`,
  );
  expect(rows).toEqual([{ collation: "utf8mb4_unicode_520_ci" }]);
});

test("the migrations make what the tables say: nothing is left to generate", async () => {
  const meta = join(packageFolder, "migrations/meta");
  const newest = (await readdir(meta))
    .filter((name) => name.endsWith("_snapshot.json"))
    .sort()
    .at(-1);
  const migrated = JSON.parse(await readFile(join(meta, newest!), "utf8"));
  const tables = await generateMySQLDrizzleJson(await importTables());
  expect(await generateMySQLMigration(migrated, tables)).toEqual([]);
});

async function importTables(): Promise<Record<string, unknown>> {
  const files = (await readdir(import.meta.dirname, { recursive: true })).filter((name) =>
    name.endsWith(".tables.ts"),
  );
  const modules = await Promise.all(files.map((name) => import(join(import.meta.dirname, name))));
  return Object.assign({}, ...modules);
}
