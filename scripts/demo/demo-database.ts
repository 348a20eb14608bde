import { grantTables, migrateDatabase } from "@guildhall/db";
import { createConnection } from "mysql2/promise";
import { Advice } from "../advice.ts";
import type { Addresses } from "../start/database.ts";

/** Only a database that says it is a demo's may be emptied. */
export function requireDemoDatabase({ runtime }: Addresses): string {
  const name = databaseNameOf(runtime);
  if (name.endsWith("_demo")) return name;
  throw new Advice(`The database ${name} is not a demo's: its name would end in _demo. Nothing was changed.`);
}

/** Drops everything in the demo's database and lays out its tables anew. */
export async function emptyDemoDatabase(addresses: Addresses): Promise<void> {
  const name = requireDemoDatabase(addresses);
  const server = new URL(addresses.admin);
  server.pathname = "";
  const connection = await createConnection({ uri: server.href });
  try {
    await connection.query("DROP DATABASE IF EXISTS ??", [name]);
    await connection.query("CREATE DATABASE ??", [name]);
  } finally {
    await connection.end();
  }
  await migrateDatabase(addresses.admin);
  await grantTables(addresses.admin, addresses);
}

function databaseNameOf(address: string): string {
  return decodeURIComponent(new URL(address).pathname.slice(1));
}
