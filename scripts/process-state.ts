import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A zombie counts as dead: in a container nobody may ever collect it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return (
    readProcFile(pid, "stat")
      ?.replace(/^.*\) /s, "")
      .startsWith("Z") !== true
  );
}

/** The command line of a process, or nothing when it is gone or not ours to see. */
export function findCommandLine(pid: number): string | undefined {
  return readProcFile(pid, "cmdline")?.replaceAll("\0", " ") ?? askPs(pid);
}

function readProcFile(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return undefined;
  }
}

function askPs(pid: number): string | undefined {
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return undefined;
  }
}
