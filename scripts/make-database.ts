import { randomBytes } from "node:crypto";
import { createAccounts, grantTables, migrateDatabase } from "@guildhall/db";
import type { Addresses } from "./start/database.ts";

/** Makes a migrated database with the accounts that production has; answers the runtime account's address. */
export async function makeDatabase(rootUrl: string, databaseName: string): Promise<string> {
  return (await makeAddresses(rootUrl, databaseName)).runtime;
}

/** The same, for who also needs the account that may change tables. */
export async function makeAddresses(rootUrl: string, databaseName: string): Promise<Addresses> {
  const account = (user: string) => ({ user, password: randomBytes(16).toString("hex") });
  const runtime = account(databaseName);
  const purge = account(`${databaseName}_purge`);
  const admin = account(`${databaseName}_admin`);
  await createAccounts(rootUrl, { databaseName, runtime, purge, admin });
  const addressOf = ({ user, password }: typeof runtime) => {
    const url = new URL(rootUrl);
    return Object.assign(url, { username: user, password, pathname: databaseName }).href;
  };
  await migrateDatabase(addressOf(admin));
  const addresses = { runtime: addressOf(runtime), purge: addressOf(purge), admin: addressOf(admin) };
  await grantTables(addresses.admin, addresses);
  return addresses;
}
