import { type Connection, createConnection, type RowDataPacket } from "mysql2/promise";
import { appendOnlyTables } from "./append-only-tables.ts";

/** Addresses of the accounts that get rows. */
export type GrantedUrls = {
  readonly runtime: string;
  /** Of the account that deletes guilds which are gone; undefined where nobody made one. */
  readonly purge?: string | undefined;
};

/**
 * Gives the runtime account its rows table by table, because MariaDB cannot take one table out of a grant on all: the
 * books for reading and adding, the others for everything. The purge account reads and deletes everywhere. Whatever they
 * were granted on the whole database is taken back. Nothing happens to an account that is the admin's too.
 */
export async function grantTables(adminUrl: string, { runtime, purge }: GrantedUrls): Promise<void> {
  await grantEach(adminUrl, runtime, grantRuntime);
  if (purge && purge !== runtime) await grantEach(adminUrl, purge, grantPurge);
}

type Grant = (connection: Connection, table: string, account: AccountName) => Promise<void>;

async function grantEach(adminUrl: string, url: string, grant: Grant): Promise<void> {
  const account = await readAccount(url);
  const connection = await createConnection({ uri: adminUrl });
  try {
    if ((await currentAccount(connection)).join() === account.join()) return;
    for (const table of await listOwnTables(connection)) await grant(connection, table, account);
    await takeBackDatabase(connection, account);
  } finally {
    await connection.end();
  }
}

/** User and host, as MariaDB matched them at sign-in. */
type AccountName = readonly [user: string, host: string];

async function grantPurge(connection: Connection, table: string, purge: AccountName): Promise<void> {
  await connection.query("GRANT SELECT, DELETE ON ?? TO ?@?", [table, ...purge]);
}

async function grantRuntime(connection: Connection, table: string, runtime: AccountName): Promise<void> {
  const isBook = appendOnlyTables.includes(table);
  const rights = isBook ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
  await connection.query(`GRANT ${rights} ON ?? TO ?@?`, [table, ...runtime]);
  // A table can become a book after it was granted as a plain one.
  if (isBook) await connection.query("REVOKE UPDATE, DELETE ON ?? FROM ?@?", [table, ...runtime]);
}

async function takeBackDatabase(connection: Connection, runtime: AccountName): Promise<void> {
  const [[row]] = await connection.query<RowDataPacket[]>("SELECT DATABASE() AS databaseName");
  const everyTable = `${grantedName(row?.databaseName)}.*`;
  try {
    await connection.query(`REVOKE ALL PRIVILEGES ON ${everyTable} FROM ?@?`, [...runtime]);
  } catch (error) {
    if (!isNothingGranted(error)) throw error;
  }
}

function isNothingGranted(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ER_NONEXISTING_GRANT";
}

/** The migrations' own list is nobody else's business. */
async function listOwnTables(connection: Connection): Promise<readonly string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()",
  );
  return rows.map(({ name }) => name).filter((name) => name !== "__drizzle_migrations");
}

/** Without its database, which an account that has no table yet may not enter. */
async function readAccount(url: string): Promise<AccountName> {
  const connection = await createConnection({ uri: Object.assign(new URL(url), { pathname: "/" }).href });
  try {
    return await currentAccount(connection);
  } finally {
    await connection.end();
  }
}

async function currentAccount(connection: Connection): Promise<AccountName> {
  const [[row]] = await connection.query<RowDataPacket[]>("SELECT CURRENT_USER() AS account");
  const account = String(row?.account);
  const at = account.lastIndexOf("@");
  return [account.slice(0, at), account.slice(at + 1)];
}

/** In a grant `_` and `%` stand for any letter: bare, `guild_a` would open `guildXa` too. */
export function grantedName(databaseName: string): string {
  return `\`${databaseName.replaceAll("`", "``").replaceAll(/[_%\\]/g, "\\$&")}\``;
}
