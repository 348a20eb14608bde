import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Beside the repository: Discord's own description of its REST API is not ours to ship. */
const defaultPath = fileURLToPath(
  new URL("../../../../../shared/data/discord-openapi.json", import.meta.url),
);

/** Where Discord's description lies. Without it CI fails; elsewhere the checks that need it are visibly skipped. */
export function findOpenApiPath(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const path = env.DISCORD_OPENAPI ?? defaultPath;
  if (existsSync(path)) return path;
  if (env.CI)
    throw new Error(`Discord's API description is missing at ${path}: set DISCORD_OPENAPI to its path.`);
  return undefined;
}
