import { type Connection, createConnection } from "mysql2/promise";

/** Who signs in to MariaDB from this machine. */
export type Account = { readonly user: string; readonly password: string };

export type Accounts = {
  readonly databaseName: string;
  /** For the bot and the dashboard: rows, but no tables. */
  readonly runtime: Account;
  /** For migrations. */
  readonly admin: Account;
};

/** Makes the database and its two accounts. Asked again, it sets their passwords and takes back what is not theirs. */
export async function createAccounts(
  rootUrl: string,
  { databaseName, runtime, admin }: Accounts,
): Promise<void> {
  const connection = await createConnection({ uri: rootUrl });
  try {
    await connection.query(
      "CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci",
      [databaseName],
    );
    await createAccount(connection, runtime);
    await createAccount(connection, admin);
    const everyTable = `${grantedName(databaseName)}.*`;
    await connection.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${everyTable} TO ?@'localhost'`, [
      runtime.user,
    ]);
    await connection.query(`GRANT ALL PRIVILEGES ON ${everyTable} TO ?@'localhost'`, [admin.user]);
  } finally {
    await connection.end();
  }
}

async function createAccount(connection: Connection, { user, password }: Account): Promise<void> {
  await connection.query("CREATE USER IF NOT EXISTS ?@'localhost'", [user]);
  await connection.query("ALTER USER ?@'localhost' IDENTIFIED BY ?", [user, password]);
  await connection.query("REVOKE ALL PRIVILEGES, GRANT OPTION FROM ?@'localhost'", [user]);
}

/** In a grant `_` and `%` stand for any letter: bare, `guild_a` would open `guildXa` too. */
function grantedName(databaseName: string): string {
  return `\`${databaseName.replaceAll("`", "``").replaceAll(/[_%\\]/g, "\\$&")}\``;
}
