import { join } from "node:path";
import { drizzle } from "drizzle-orm/mysql2";
import { migrate } from "drizzle-orm/mysql2/migrator";
import { type Connection, createConnection, type RowDataPacket } from "mysql2/promise";

const lockSeconds = 120;

/**
 * Brings the database of this address to the newest schema. Processes that start together do it one after the other,
 * and those that come later find nothing left to do.
 */
export async function migrateDatabase(adminUrl: string): Promise<void> {
  const connection = await createConnection({ uri: adminUrl, charset: "UTF8MB4_UNICODE_520_CI" });
  try {
    await lockMigrations(connection);
    await connection.query("ALTER DATABASE CHARACTER SET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci");
    await migrate(drizzle({ client: connection }), {
      migrationsFolder: join(import.meta.dirname, "..", "migrations"),
    });
  } finally {
    await connection.end();
  }
}

/** The lock ends with its connection, so a process that dies while it migrates blocks nobody. */
async function lockMigrations(connection: Connection): Promise<void> {
  const [[answer]] = await connection.query<RowDataPacket[]>(
    "SELECT GET_LOCK(CONCAT('guildhall.migrate.', DATABASE()), ?) AS isLocked",
    [lockSeconds],
  );
  if (answer?.isLocked !== 1) {
    throw new Error(`Another process has been migrating this database for ${lockSeconds} seconds`);
  }
}
