import { join } from "node:path";
import { createAccounts } from "@guildhall/db";
import { provideMariadb } from "../mariadb/provide-mariadb.ts";
import { openMariadb } from "../mariadb.ts";
import { type Mode, ownDatabaseNames } from "./mode.ts";
import { openSecrets } from "./secrets.ts";

export type RunningDatabase = {
  /** The bot's and the dashboard's account: rows, but no tables. */
  url: string;
  /** The account that migrates. */
  adminUrl: string;
  /** Where it came from, for the person who waits. */
  origin: string;
  /** The server that ends with this run; one that was given to us is not ours to stop. */
  server?: { pid: number; stop(): Promise<void> };
};

type DatabaseOptions = { env: NodeJS.ProcessEnv; mode: Mode; dataFolder: string; secretsPath: string };

/** The database that was given, or a private one below the data folder. */
export async function openDatabaseServer(options: DatabaseOptions): Promise<RunningDatabase> {
  const { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl } = options.env;
  if (url) return { url, adminUrl: adminUrl || url, origin: "using the database of DATABASE_URL" };
  return await openOwnDatabase(options);
}

async function openOwnDatabase({ mode, dataFolder, secretsPath }: DatabaseOptions): Promise<RunningDatabase> {
  await provideMariadb();
  const server = await openMariadb({ folder: join(dataFolder, "mariadb"), durable: true });
  const databaseName = ownDatabaseNames[mode];
  const secrets = openSecrets(secretsPath, ["DATABASE_PASSWORD", "DATABASE_ADMIN_PASSWORD"]);
  const runtime = { user: databaseName, password: secrets.DATABASE_PASSWORD };
  const admin = { user: `${databaseName}_admin`, password: secrets.DATABASE_ADMIN_PASSWORD };
  await createAccounts(server.rootUrl, { databaseName, runtime, admin });
  const addressOf = ({ user, password }: typeof runtime) =>
    `mysql://${user}:${password}@localhost/${databaseName}${new URL(server.rootUrl).search}`;
  return {
    url: addressOf(runtime),
    adminUrl: addressOf(admin),
    origin: server.wasRunning ? "took over our running MariaDB" : "started a private MariaDB",
    server,
  };
}
