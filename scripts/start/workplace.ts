import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { holdLock } from "../hold-lock.ts";
import { chooseSocketPath } from "../socket-path.ts";
import type { Mode } from "./mode.ts";

/** Of the repository. */
export const root = join(import.meta.dirname, "../..");

/** Everything that a run keeps. */
export const dataFolder = join(root, ".data");

export function readEnvironment(): NodeJS.ProcessEnv {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  return process.env;
}

/** One run at a time: whoever comes second is told who is first. */
export async function lockWorkplace(): Promise<AsyncDisposable> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  return await holdLock(chooseSocketPath(dataFolder, "start.sock"));
}

export function secretsPathOf(mode: Mode): string {
  return join(dataFolder, mode === "demo" ? "secrets-demo" : "secrets");
}
