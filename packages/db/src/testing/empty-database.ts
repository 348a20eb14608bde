import { randomBytes } from "node:crypto";
import { createConnection } from "mysql2/promise";
import { readTestAdminUrl } from "./env.ts";
import { withDatabase } from "./template-database.ts";

/** Address of a new database without tables, as an account that may make them. The next test run drops it. */
export async function makeEmptyDatabase(): Promise<string> {
  const rootUrl = readTestAdminUrl();
  const databaseName = `guildhall_test_${randomBytes(6).toString("hex")}`;
  const connection = await createConnection({ uri: rootUrl });
  await connection.query("CREATE DATABASE ?? COLLATE utf8mb4_unicode_520_ci", [databaseName]);
  await connection.end();
  return withDatabase(rootUrl, databaseName);
}
