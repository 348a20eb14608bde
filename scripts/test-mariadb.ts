import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { provideMariadb } from "./mariadb/provide-mariadb.ts";
import type { Mariadb } from "./mariadb.ts";
import { openMariadb, stopAbandonedMariadb } from "./mariadb.ts";
import { pollUntil } from "./poll-until.ts";
import { isAlive } from "./process-state.ts";

const testFolder = join(import.meta.dirname, "../.data/test");

export type TestMariadb = Mariadb & {
  /** Ends it in the middle of whatever it does. What it had committed is there again after `revive`. */
  kill(): Promise<void>;
  /** Starts it on the same data and the same socket. */
  revive(): Promise<void>;
};

/** A throw-away MariaDB for this process alone, so that two test runs in one clone never meet. */
export async function openTestMariadb({ durable = false } = {}): Promise<TestMariadb> {
  await clearAfterKilledRuns();
  await provideMariadb();
  const folder = join(testFolder, `run-${process.pid}`);
  const first = await openMariadb({ folder, durable });
  let current = first;
  return {
    ...first,
    async kill() {
      process.kill(current.pid, "SIGKILL");
      await pollUntil(() => !isAlive(current.pid), { timeoutSeconds: 10 });
    },
    async revive() {
      current = await openMariadb({ folder, durable });
    },
    async stop() {
      await current.stop();
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
