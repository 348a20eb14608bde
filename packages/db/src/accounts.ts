import { type Connection, createConnection } from "mysql2/promise";
import { grantedName } from "./grant-tables.ts";

/** Who signs in to MariaDB from this machine. */
export type Account = { readonly user: string; readonly password: string };

export type Accounts = {
  readonly databaseName: string;
  /** For the bot and the dashboard: has nothing until `grantTables` gives it rows. */
  readonly runtime: Account;
  /** For deleting guilds that are gone: has nothing either. */
  readonly purge: Account;
  /** For migrations and grants. */
  readonly admin: Account;
};

/** Makes the database and its three accounts. Asked again, it sets their passwords and takes back what is not theirs. */
export async function createAccounts(
  rootUrl: string,
  { databaseName, runtime, purge, admin }: Accounts,
): Promise<void> {
  const connection = await createConnection({ uri: rootUrl });
  try {
    await connection.query(
      "CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci",
      [databaseName],
    );
    await createAccount(connection, runtime);
    await createAccount(connection, purge);
    await createAccount(connection, admin);
    const everything = `ALL PRIVILEGES ON ${grantedName(databaseName)}.*`;
    await connection.query(`GRANT ${everything} TO ?@'localhost' WITH GRANT OPTION`, [admin.user]);
  } finally {
    await connection.end();
  }
}

async function createAccount(connection: Connection, { user, password }: Account): Promise<void> {
  await connection.query("CREATE USER IF NOT EXISTS ?@'localhost'", [user]);
  await connection.query("ALTER USER ?@'localhost' IDENTIFIED BY ?", [user, password]);
  await connection.query("REVOKE ALL PRIVILEGES, GRANT OPTION FROM ?@'localhost'", [user]);
}
