import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** What must not be written, where, and the rule that says so. Each is planted in a copy of the tree, and caught. */
const planted = [
  [
    "packages/core/src/settings/reads-a-file.ts",
    'import fs from "node:fs";\nexport const a = fs;',
    "noNodejsModules",
  ],
  ["packages/core/src/events/deep.ts", 'export { a } from "../settings/language.ts";', "noRestrictedImports"],
  [
    "packages/core/src/settings/impure.ts",
    'export { a } from "@guildhall/db/settings";',
    "noRestrictedImports",
  ],
  ["packages/core/src/settings/env-reader.ts", "export const a = process.env.HOME;", "noProcessEnv"],
  ["packages/core/src/settings/undeclared.ts", 'export { a } from "left-pad";', "noUndeclaredDependencies"],
  ["packages/core/src/settings/extensionless.ts", 'export { a } from "./language";', "useImportExtensions"],
  ["packages/core/src/settings/BadName.ts", "export const a = 1;", "useFilenamingConvention"],
  ["packages/core/src/settings/default-export.ts", "export default 1;", "noDefaultExport"],
  ["packages/core/src/settings/chatty.ts", 'console.log("hello");', "noConsole"],
  [
    "packages/core/src/settings/cycle-a.ts",
    'export { b } from "./cycle-b.ts";\nexport const a = 1;',
    "noImportCycles",
  ],
  [
    "packages/core/src/settings/cycle-b.ts",
    'export { a } from "./cycle-a.ts";\nexport const b = 1;',
    "noImportCycles",
  ],
  [
    "packages/core/src/settings/floating.ts",
    "async function save(): Promise<void> {}\nexport function run(): void {\n  save();\n}",
    "noFloatingPromises",
  ],
  [
    "packages/core/src/settings/misused.ts",
    "async function isOpen(): Promise<boolean> {\n  return true;\n}\nexport function run(): number {\n  if (isOpen()) return 1;\n  return 0;\n}",
    "noMisusedPromises",
  ],
  [
    "packages/core/src/settings/not-exhaustive.ts",
    'type Kind = "a" | "b";\nexport function run(kind: Kind): number {\n  switch (kind) {\n    case "a":\n      return 1;\n  }\n  return 0;\n}',
    "useExhaustiveSwitchCases",
  ],
  [
    "packages/core/src/settings/four-parameters.ts",
    "export const add = (a: number, b: number, c: number, d: number): number => a + b + c + d;",
    "useMaxParams",
  ],
  [
    "packages/core/src/settings/long-function.ts",
    `export function run(): number {\n  let sum = 0;\n${"  sum += 1;\n".repeat(60)}  return sum;\n}`,
    "noExcessiveLinesPerFunction",
  ],
  [
    "packages/core/src/settings/long-file.ts",
    Array.from({ length: 210 }, (_, index) => `export const a${index} = ${index};`).join("\n"),
    "noExcessiveLinesPerFile",
  ],
  [
    "packages/core/src/settings/tangled.ts",
    `export function run(a: number): number {\n${"  if (a > 1) { for (;;) { if (a) break; } }\n".repeat(6)}  return a;\n}`,
    "noExcessiveCognitiveComplexity",
  ],
  [
    "packages/use-cases/src/settings/sees-drizzle.ts",
    'export { eq } from "drizzle-orm";',
    "noRestrictedImports",
  ],
  [
    "packages/use-cases/src/settings/knows-discord.ts",
    'export { Client } from "discord.js";',
    "noRestrictedImports",
  ],
  [
    "packages/use-cases/src/settings/forgets-to-wait.ts",
    'import { transaction } from "@guildhall/db";\nexport async function run(): Promise<void> {\n  transaction({} as never, async () => {});\n}',
    "plugin",
  ],
  [
    "packages/db/src/settings/forgets-to-run.ts",
    'export async function run(tx: { delete(a: string): Promise<void> }): Promise<void> {\n  tx.delete("a");\n}',
    "plugin",
  ],
  ["e2e/reads-machine-clock.spec.ts", 'export const today = Temporal.Now.plainDateISO("UTC");', "plugin"],
  ["apps/bot/src/features/settings/sees-sql.ts", 'export { sql } from "drizzle-orm";', "noRestrictedImports"],
  [
    "apps/bot/src/discord/ships-sandbox.ts",
    'export * from "@guildhall/discord-sandbox";',
    "noRestrictedImports",
  ],
  [
    "apps/bot/src/features/items/ships-site.ts",
    'export * from "@guildhall/questlog/site";',
    "noRestrictedImports",
  ],
  [
    "apps/web/src/components/literal.tsx",
    "export function Hello() {\n  return <p>Hello</p>;\n}",
    "noJsxLiterals",
  ],
  [
    "apps/web/src/features/members/peeks.ts",
    'export { settingsQueries } from "#web/features/settings/settings.queries.ts";',
    "noRestrictedImports",
  ],
  [
    "packages/core/src/settings/focused.test.ts",
    'import { test } from "vitest";\ntest.only("a", () => {});',
    "noFocusedTests",
  ],
  [
    "packages/core/src/settings/skipped.test.ts",
    'import { test } from "vitest";\ntest.skip("a", () => {});',
    "noSkippedTests",
  ],
] as const;

type Diagnostic = { readonly category?: string; readonly location?: { readonly path?: string } };

let tree: string;
let caught: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), "guildhall-rules-"));
  await copyShell();
  for (const [path, source] of planted) await plant(path, source);
  await plant("packages/core/src/settings/language.ts", "export const a = 1;");
  caught = await lint();
}, 60_000);

afterAll(async () => await rm(tree, { recursive: true, force: true }));

async function copyShell(): Promise<void> {
  for (const file of ["biome.json", ".gitignore", "package.json"])
    await cp(join(root, file), join(tree, file));
  await cp(join(root, "scripts/lint"), join(tree, "scripts/lint"), { recursive: true });
  await symlink(join(root, "node_modules"), join(tree, "node_modules"));
  for (const folder of ["packages/core", "packages/db", "packages/use-cases", "apps/bot", "apps/web"]) {
    await mkdir(join(tree, folder), { recursive: true });
    await cp(join(root, folder, "package.json"), join(tree, folder, "package.json"));
  }
  await cp(join(root, "packages/db/src"), join(tree, "packages/db/src"), { recursive: true });
}

async function plant(path: string, source: string): Promise<void> {
  await mkdir(dirname(join(tree, path)), { recursive: true });
  await writeFile(join(tree, path), `${source}\n`);
}

/** Every rule that spoke, by file. */
async function lint(): Promise<ReadonlyMap<string, readonly string[]>> {
  const biome = join(root, "node_modules/.bin/biome");
  const args = ["lint", "--reporter=json", "--max-diagnostics=none", "."];
  const { stdout } = await promisify(execFile)(biome, args, { cwd: tree, maxBuffer: 1 << 26 }).catch(
    (failed: { stdout: string }) => failed,
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
  const byFile = Map.groupBy(diagnostics, ({ location }) => location?.path ?? "");
  return new Map([...byFile].map(([path, found]) => [path, found.map(({ category }) => category ?? "")]));
}

test.each(planted)("%s is caught", (path, _source, rule) => {
  expect(caught.get(path) ?? []).toContainEqual(expect.stringContaining(rule));
});

test("a file without a violation is left alone", () => {
  expect(caught.get("packages/core/src/settings/language.ts") ?? []).toEqual([]);
});
