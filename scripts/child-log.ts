import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";

const longestLogBytes = 10 * 1024 * 1024;

/** Opens a log for appending and lends it out; a long one is put aside first, so that two are the most there ever are. */
export function withLog<Result>(path: string, use: (file: number) => Result): Result {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && statSync(path).size > longestLogBytes) renameSync(path, `${path}.1`);
  const file = openSync(path, "a", 0o600);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

export function lastLines(path: string, count = 8): string {
  return existsSync(path) ? readFileSync(path, "utf8").trim().split("\n").slice(-count).join("\n") : "";
}
