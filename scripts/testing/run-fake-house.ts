import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { describeEnd, killGroup } from "../child-process.ts";
import { stopAbandonedMariadb } from "../mariadb.ts";
import { pollUntil } from "../poll-until.ts";

export type FakeHouse = {
  process: ChildProcess;
  /** What it printed so far. */
  output(): string;
  /** Resolves with the reason once the process has ended. */
  ended: Promise<string>;
};

/** A folder of its own that is gone, with what may still run in it, when the test is over. */
export function makeHouseFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "guildhall-house-"));
  onTestFinished(async () => {
    for (const { pid } of readDiary(folder)) killGroup(pid);
    await stopAbandonedMariadb(join(folder, "mariadb"));
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Starts a house as run.mjs does: with a channel to its parent. */
export function runFakeHouse(folder: string, children: readonly string[]): FakeHouse {
  const script = join(import.meta.dirname, "fake-house.ts");
  const house = spawn(process.execPath, [script, folder, ...children], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [house.stdout, house.stderr]) stream?.on("data", (chunk) => (output += chunk));
  onTestFinished(() => killGroup(house.pid));
  return { process: house, output: () => output, ended: describeEnd(house) };
}

export type DiaryLine = { name: string; event: string; pid: number };

export function readDiary(folder: string): DiaryLine[] {
  const path = join(folder, "diary");
  const lines = existsSync(path) ? readFileSync(path, "utf8").trim().split("\n").filter(Boolean) : [];
  return lines.map((line) => {
    const [name = "", event = "", pid] = line.split(" ");
    return { name, event, pid: Number(pid) };
  });
}

/** Waits until the claim holds; fails by name instead of hanging. */
export async function waitFor(claim: string, holds: () => boolean): Promise<void> {
  if (!(await pollUntil(holds, { timeoutSeconds: 15 }))) throw new Error(`did not happen in time: ${claim}`);
}
