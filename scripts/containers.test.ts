import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  botEnv,
  browserEnv,
  databaseEnv,
  deploymentEnv,
  discordEnv,
  loggingEnv,
  migrationEnv,
  purgeEnv,
  webEnv,
} from "@guildhall/config";
import { DCLinter } from "dclint";
import { validate } from "dockerfile-utils";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const dockerfiles = ["apps/bot/Dockerfile", "apps/web/Dockerfile"];

type Manifest = { dependencies?: Record<string, string>; packageManager?: string };

/** The workspace packages that an app needs to run, itself left out. */
function packagesOf(folder: string): Set<string> {
  const { dependencies = {} }: Manifest = JSON.parse(read(`${folder}/package.json`));
  const own = Object.keys(dependencies).filter((name) => name.startsWith("@guildhall/"));
  const folders = own.map((name) => name.replace("@guildhall/", "packages/"));
  return new Set(folders.flatMap((path) => [path, ...packagesOf(path)]));
}

test("the compose file keeps the Compose specification and dclint's rules; order and quotes are taste", () => {
  const rules = {
    "service-keys-order": 0,
    "services-alphabetical-order": 0,
    "top-level-properties-order": 0,
  };
  const linter = new DCLinter({
    rules: { ...rules, "require-quotes-in-ports": 0 },
    quiet: false,
    debug: false,
    exclude: [],
  });
  expect(linter.lintFiles([join(root, "compose.yaml")], false)[0]?.messages ?? []).toEqual([]);
});

test("every variable that the containers get is one that our processes know", () => {
  const known = {
    ...databaseEnv,
    ...migrationEnv,
    ...purgeEnv,
    ...discordEnv,
    ...botEnv,
    ...webEnv,
    ...deploymentEnv,
    ...browserEnv,
    ...loggingEnv,
  };
  const given = [...read("compose.yaml").matchAll(/^ {6}([A-Z_]+): /gm)].map(([, name]) => name ?? "");
  expect(given.length).toBeGreaterThan(10);
  for (const name of given) expect(name.startsWith("MARIADB_") || name in known, name).toBe(true);
});

test.each(["TOKEN", "SECRET", "PASSWORD"])("no %s is written into the compose file", (word) => {
  const values = [...read("compose.yaml").matchAll(new RegExp(`^ +\\w*${word}: (.+)$`, "gm"))];
  expect(values.length).toBeGreaterThan(0);
  for (const [line, value] of values) expect(value, line).toMatch(/^\$\{/);
});

test.each(dockerfiles)("%s is a valid Dockerfile", (path) => {
  expect(validate(read(path)).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
});

test.each(dockerfiles)(
  "%s runs without root, says how to ask for its health, and starts a file that is there",
  (path) => {
    const [, ...stages] = read(path).split(/^FROM /m);
    const last = stages.at(-1) ?? "";
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK /m);
    const start = JSON.parse(/^CMD (.+)$/m.exec(last)?.[1] ?? "[]")[1];
    expect(existsSync(join(root, path, "..", start)), start).toBe(true);
  },
);

test.each(dockerfiles)("%s takes the Node and pnpm that everything is tried with", (path) => {
  const node = /nodeVersion = "(.+)"/.exec(read("scripts/run.mjs"))?.[1];
  const { packageManager }: Manifest = JSON.parse(read("package.json"));
  const images = read(path).match(/(?<=^FROM )\S+:\S+/gm) ?? [];
  expect(new Set(images)).toEqual(new Set([`node:${node}-bookworm-slim`]));
  expect(read(path)).toContain(`npm install --global ${packageManager}\n`);
});

test.each(dockerfiles)("%s ships every package that the app needs, and no other", (path) => {
  const shipped = [...read(path).matchAll(/^COPY --from=dependencies \/app\/(packages\/\S+)/gm)].map(
    ([, name]) => name,
  );
  expect(shipped.sort()).toEqual([...packagesOf(path.replace("/Dockerfile", ""))].sort());
});
