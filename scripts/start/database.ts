import { join } from "node:path";
import { createAccounts, grantTables, migrateDatabase } from "@guildhall/db";
import { Advice } from "../advice.ts";
import { provideMariadb } from "../mariadb/provide-mariadb.ts";
import { setDurability } from "../mariadb/set-durability.ts";
import { openMariadb } from "../mariadb.ts";
import { isAlive } from "../process-state.ts";
import { report } from "../report.ts";
import { type Mode, ownDatabaseNames } from "./mode.ts";
import { openSecrets } from "./secrets.ts";

type DatabaseOptions = {
  env: NodeJS.ProcessEnv;
  mode: Mode;
  dataFolder: string;
  secretsPath: string;
  /** Closes the server that we started; one that was given to us stays. */
  house: AsyncDisposableStack;
  signal: AbortSignal;
};

/** The runtime's account has rows but no tables, that of purges deletes guilds which are gone; the admin's migrates, and gives both their rows. */
export type Addresses = { runtime: string; purge?: string | undefined; admin: string };

/** Opens the database that was given, or a private one below the data folder; returns the addresses of its accounts. */
export async function openMigratedDatabase(options: DatabaseOptions): Promise<Addresses> {
  const { DATABASE_URL: given, DATABASE_PURGE_URL: purge, DATABASE_ADMIN_URL: givenAdmin } = options.env;
  const addresses = given
    ? { runtime: given, purge, admin: givenAdmin || given }
    : await openOwnDatabase(options);
  options.signal.throwIfAborted();
  report("migrating the database");
  await migrateDatabase(addresses.admin).catch((error) => {
    throw given ? notMigrated(error) : error;
  });
  await grantTables(addresses.admin, addresses).catch((error) => {
    throw given ? notGranted(error) : error;
  });
  return addresses;
}

function notMigrated(error: Error): Advice {
  return new Advice(
    `The database of ${process.env.DATABASE_ADMIN_URL ? "DATABASE_ADMIN_URL" : "DATABASE_URL"} could not be migrated (${error.message}): check the address, and that the account may create tables.`,
  );
}

function notGranted(error: Error): Advice {
  return new Advice(
    `The accounts of DATABASE_URL and DATABASE_PURGE_URL could not be given their tables (${error.message}): create the account of DATABASE_ADMIN_URL WITH GRANT OPTION, as docs/operations.md shows.`,
  );
}

async function openOwnDatabase(options: DatabaseOptions): Promise<Addresses> {
  const { mode, dataFolder, secretsPath } = options;
  await provideMariadb(options.signal);
  report("starting MariaDB");
  const server = await openMariadb({ folder: join(dataFolder, "mariadb"), durable: true });
  if (server.wasRunning) report("took over the MariaDB that an earlier run left");
  options.house.defer(server.stop);
  // A second Ctrl-C does not wait: the server then ends by itself, cleanly.
  process.once("exit", () => isAlive(server.pid) && process.kill(server.pid, "SIGTERM"));
  await setDurability(server.rootUrl, { isDurable: mode !== "demo" });
  const databaseName = ownDatabaseNames[mode];
  const secrets = openSecrets(secretsPath, [
    "DATABASE_PASSWORD",
    "DATABASE_PURGE_PASSWORD",
    "DATABASE_ADMIN_PASSWORD",
  ]);
  const runtime = { user: databaseName, password: secrets.DATABASE_PASSWORD };
  const purge = { user: `${databaseName}_purge`, password: secrets.DATABASE_PURGE_PASSWORD };
  const admin = { user: `${databaseName}_admin`, password: secrets.DATABASE_ADMIN_PASSWORD };
  await createAccounts(server.rootUrl, { databaseName, runtime, purge, admin });
  const addressOf = ({ user, password }: typeof runtime) =>
    `mysql://${user}:${password}@localhost/${databaseName}${new URL(server.rootUrl).search}`;
  return { runtime: addressOf(runtime), purge: addressOf(purge), admin: addressOf(admin) };
}
