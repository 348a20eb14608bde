import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { provideMariadb } from "./mariadb/provide-mariadb.ts";
import type { Mariadb } from "./mariadb.ts";
import { openMariadb, stopAbandonedMariadb } from "./mariadb.ts";
import { isAlive } from "./process-state.ts";

const testFolder = join(import.meta.dirname, "../.data/test");

/** A throw-away MariaDB for this process alone, so that two test runs in one clone never meet. */
export async function openTestMariadb(): Promise<Mariadb> {
  await clearAfterKilledRuns();
  await provideMariadb();
  const folder = join(testFolder, `run-${process.pid}`);
  const mariadb = await openMariadb({ folder, durable: false });
  return {
    ...mariadb,
    async stop() {
      await mariadb.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Ends the servers of test runs that were killed, and removes what they left. */
export async function clearAfterKilledRuns(): Promise<void> {
  const runs = existsSync(testFolder) ? readdirSync(testFolder) : [];
  const abandoned = runs.filter((name) => !isAlive(Number(name.replace("run-", ""))));
  for (const name of abandoned) {
    await stopAbandonedMariadb(join(testFolder, name));
    await rm(join(testFolder, name), { recursive: true, force: true });
  }
}
