import { grantTables, migrateDatabase } from "../src/index.ts";
import { readMigrationEnv } from "./env.ts";

// What `npm start` does before it starts the apps; for those who start them by other means, such as containers.
try {
  const { DATABASE_URL, DATABASE_PURGE_URL, DATABASE_ADMIN_URL = DATABASE_URL } = readMigrationEnv();
  await migrateDatabase(DATABASE_ADMIN_URL);
  await grantTables(DATABASE_ADMIN_URL, { runtime: DATABASE_URL, purge: DATABASE_PURGE_URL });
  process.stdout.write("The database is up to date.\n");
} catch (error) {
  // The message alone: a database error carries its statement and its connection.
  process.stderr.write(`${error instanceof Error ? error.message : "The database could not be migrated."}\n`);
  process.exitCode = 1;
}
