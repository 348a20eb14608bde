import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { promisify } from "node:util";
import { Advice } from "../advice.ts";
import { findProgram } from "../find-program.ts";
import { missingMariadb } from "./missing-mariadb.ts";
import type { Place } from "./place.ts";
import { accountFlags } from "./server-flags.ts";

/** Makes the data folder once. It appears under its name only when whole, so a killed first run leaves no half of one. */
export async function initialiseData(place: Place): Promise<void> {
  if (existsSync(place.data)) return;
  const unfinished = `${place.data}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await installDatabase(unfinished, place.temporary);
  await rename(unfinished, place.data);
}

async function installDatabase(data: string, temporary: string): Promise<void> {
  const program = findProgram("mariadb-install-db");
  if (!program) throw missingMariadb();
  // --force: without it the program looks up this machine's name, and waits 5 s where no DNS answers.
  const flags = ["--force", "--auth-root-authentication-method=normal", "--skip-test-db"];
  const quickWrites = ["--innodb-flush-method=nosync", "--innodb-flush-log-at-trx-commit=0"];
  try {
    await promisify(execFile)(program, [
      "--no-defaults",
      ...accountFlags(),
      `--datadir=${data}`,
      `--tmpdir=${temporary}`,
      ...flags,
      ...quickWrites,
    ]);
  } catch (error) {
    throw new Advice(`MariaDB could not lay out ${data}: ${lastWords(error)}`);
  }
}

function lastWords(error: unknown): string {
  const { stderr = "", stdout = "" } = error as { stderr?: string; stdout?: string };
  return `${stdout}\n${stderr}`.trim().split("\n").slice(-5).join("\n");
}
