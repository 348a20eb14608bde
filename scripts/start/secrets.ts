import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { parseEnv } from "node:util";

/** Reads our own secrets and makes those that are missing. Only this account can read the file. */
export function openSecrets<Name extends string>(path: string, names: readonly Name[]): Record<Name, string> {
  const kept = existsSync(path) ? parseEnv(readFileSync(path, "utf8")) : {};
  const secrets = Object.fromEntries(
    names.map((name) => [name, kept[name] ?? randomBytes(32).toString("hex")]),
  );
  const lines = Object.entries({ ...kept, ...secrets }).map(([name, value]) => `${name}=${value}\n`);
  // Renamed into place: a run killed in between must not lose the keys of what is already stored.
  writeFileSync(`${path}.new`, lines.join(""), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return secrets as Record<Name, string>;
}
