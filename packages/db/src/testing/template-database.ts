import { type Connection, createConnection, type RowDataPacket } from "mysql2/promise";
import { migrateDatabase } from "../migrate.ts";

const templateName = "guildhall_test_template";

/** Migrates the database that every test worker copies, and drops what an earlier run left. Once per test run. */
export async function prepareTemplateDatabase(adminUrl: string): Promise<void> {
  const connection = await createConnection({ uri: adminUrl });
  try {
    for (const name of await listTestDatabases(connection))
      await connection.query("DROP DATABASE ??", [name]);
    await connection.query("CREATE DATABASE ??", [templateName]);
  } finally {
    await connection.end();
  }
  await migrateDatabase(withDatabase(adminUrl, templateName));
}

/** Whether an earlier test file of this worker made the database, down to the grants, which come last. */
export async function isPrepared(adminUrl: string, databaseName: string): Promise<boolean> {
  const connection = await createConnection({ uri: adminUrl });
  try {
    const [granted] = await connection.query<RowDataPacket[]>(
      "SELECT 1 FROM information_schema.table_privileges WHERE table_schema = ? LIMIT 1",
      [databaseName],
    );
    return granted.length > 0;
  } finally {
    await connection.end();
  }
}

/** Copies tables and triggers of the template into an empty database. */
export async function copyTemplate(adminUrl: string, databaseName: string): Promise<void> {
  const connection = await createConnection({ uri: withDatabase(adminUrl, databaseName) });
  try {
    await connection.query("SET foreign_key_checks = 0");
    await copyEach(connection, "TABLE", await firstColumn(connection, "SHOW TABLES FROM ??"));
    await copyEach(connection, "TRIGGER", await firstColumn(connection, "SHOW TRIGGERS FROM ??"));
  } finally {
    await connection.end();
  }
}

/** The same address with another database, or with another account. */
export function withDatabase(
  url: string,
  databaseName: string,
  account?: { readonly user: string; readonly password: string },
): string {
  const changed = new URL(url);
  changed.pathname = databaseName;
  if (account) {
    changed.username = encodeURIComponent(account.user);
    changed.password = encodeURIComponent(account.password);
  }
  return changed.href;
}

async function copyEach(
  connection: Connection,
  kind: "TABLE" | "TRIGGER",
  names: readonly string[],
): Promise<void> {
  for (const name of names) {
    const [[row]] = await connection.query<RowDataPacket[]>(`SHOW CREATE ${kind} ??.??`, [
      templateName,
      name,
    ]);
    await connection.query(row?.["Create Table"] ?? row?.["SQL Original Statement"]);
  }
}

async function listTestDatabases(connection: Connection): Promise<readonly string[]> {
  return await firstColumn(connection, "SHOW DATABASES LIKE 'guildhall\\_test\\_%'");
}

async function firstColumn(connection: Connection, statement: string): Promise<readonly string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(statement, [templateName]);
  return rows.map((row) => String(Object.values(row)[0]));
}
