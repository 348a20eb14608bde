import { afterAll } from "vitest";
import { createAccounts } from "../accounts.ts";
import { closeDatabase, type Database, type DatabaseOptions, openDatabase } from "../client.ts";
import { grantTables } from "../grant-tables.ts";
import { readTestAdminUrl, readWorkerNumber } from "./env.ts";
import { copyTemplate, isPrepared, withDatabase } from "./template-database.ts";

/**
 * The database of this test worker, with the rights that the bot and the dashboard have. Call it at the top of a test
 * file; it closes by itself. Other files used it before: make your own guild, and clean nothing.
 */
export async function openTestDatabase(options: Partial<DatabaseOptions> = {}): Promise<Database> {
  return openUntilTestsEnd(await prepareWorkerDatabase(), options);
}

/** A database that closes when the tests of this file are through. */
export function openUntilTestsEnd(url: string, options: Partial<DatabaseOptions> = {}): Database {
  const db = openDatabase(url, { logger: silent, ...options });
  afterAll(() => closeDatabase(db));
  return db;
}

/** Address of this worker's database for a process that a test starts. */
export async function prepareWorkerDatabase(): Promise<string> {
  const adminUrl = readTestAdminUrl();
  const databaseName = `guildhall_test_${readWorkerNumber()}`;
  const runtime = { user: databaseName, password: "test" };
  const purge = purgeAccountOf(databaseName);
  const admin = { user: `${databaseName}_admin`, password: "test" };
  const runtimeUrl = withDatabase(adminUrl, databaseName, runtime);
  // Granting anew takes everything back first, and a bot of this test file may be at work.
  if (await isPrepared(adminUrl, databaseName)) return runtimeUrl;
  await createAccounts(adminUrl, { databaseName, runtime, purge, admin });
  await copyTemplate(adminUrl, databaseName);
  const purgeUrl = withDatabase(adminUrl, databaseName, purge);
  await grantTables(withDatabase(adminUrl, databaseName), { runtime: runtimeUrl, purge: purgeUrl });
  return runtimeUrl;
}

/** The same database by the account that deletes guilds which are gone. */
export async function preparePurgeUrl(): Promise<string> {
  const url = await prepareWorkerDatabase();
  const databaseName = new URL(url).pathname.slice(1);
  return withDatabase(url, databaseName, purgeAccountOf(databaseName));
}

const purgeAccountOf = (databaseName: string) => ({ user: `${databaseName}_purge`, password: "test" });

const silent = { debug: () => undefined };
