import { randomBytes } from "node:crypto";
import { createAccounts, grantTables, migrateDatabase } from "@guildhall/db";

/** Makes a migrated database with the two accounts that production has; answers the runtime account's address. */
export async function makeDatabase(rootUrl: string, databaseName: string): Promise<string> {
  const account = (user: string) => ({ user, password: randomBytes(16).toString("hex") });
  const [runtime, admin] = [account(databaseName), account(`${databaseName}_admin`)];
  await createAccounts(rootUrl, { databaseName, runtime, admin });
  const addressOf = ({ user, password }: typeof runtime) => {
    const url = new URL(rootUrl);
    return Object.assign(url, { username: user, password, pathname: databaseName }).href;
  };
  await migrateDatabase(addressOf(admin));
  await grantTables(addressOf(admin), addressOf(runtime));
  return addressOf(runtime);
}
