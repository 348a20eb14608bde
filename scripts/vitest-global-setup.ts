import { prepareTemplateDatabase } from "@guildhall/db/testing";
import type { Mariadb } from "./mariadb.ts";
import { openTestMariadb } from "./test-mariadb.ts";

let ownMariadb: Mariadb | undefined;

/**
 * Runs before the first test of each project that needs the database. All projects of one run share one server: the
 * first one starts it, and stops it when every project is done.
 */
export async function setup(): Promise<void> {
  if (process.env.TEST_DATABASE_ADMIN_URL) return;
  ownMariadb = await openTestMariadb();
  process.env.TEST_DATABASE_ADMIN_URL = ownMariadb.rootUrl;
  await prepareTemplateDatabase(ownMariadb.rootUrl);
}

export async function teardown(): Promise<void> {
  await ownMariadb?.stop();
}
