import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { Advice } from "../advice.ts";
import { findProgram } from "../find-program.ts";
import { pollUntil } from "../poll-until.ts";
import { initialiseData } from "./initialise-data.ts";
import { answers } from "./living-server.ts";
import { missingMariadb } from "./missing-mariadb.ts";
import type { Place } from "./place.ts";
import { serverFlags } from "./server-flags.ts";

// Recovery after a hard kill can take a while; MariaDB itself waits up to 30 s for a dying twin to let go of its files.
const startTimeoutSeconds = 90;

/** Starts the server and returns its process id once it answers. */
export async function startServer(place: Place, durable: boolean): Promise<number> {
  const program = findProgram("mariadbd");
  if (!program) throw missingMariadb();
  await initialiseData(place);
  for (const stale of [place.socketPath, place.pidPath]) rmSync(stale, { force: true });
  const server = spawnServer(program, serverFlags(place, durable), place.logPath);
  await pollUntil(async () => hasEnded(server) || (await answers(place)), {
    timeoutSeconds: startTimeoutSeconds,
  });
  if (server.pid === undefined || hasEnded(server) || !(await answers(place))) {
    server.kill("SIGKILL");
    throw new Advice(
      `MariaDB did not start; the end of ${place.logPath} says why:\n${lastLines(place.logPath)}`,
    );
  }
  return server.pid;
}

function spawnServer(program: string, flags: string[], logPath: string): ChildProcess {
  const log = openSync(logPath, "w", 0o600);
  // Its own process group: a Ctrl-C in the terminal must reach the programs that use it first.
  const server = spawn(program, flags, { detached: true, stdio: ["ignore", log, log] });
  closeSync(log);
  server.unref();
  server.on("error", () => undefined);
  return server;
}

function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

function lastLines(path: string): string {
  return readFileSync(path, "utf8").trim().split("\n").slice(-8).join("\n");
}
