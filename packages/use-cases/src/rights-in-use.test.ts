import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rights, rightsToCome } from "@guildhall/core";
import { expect, test } from "vitest";

/** What the use-cases say, tests and their worlds aside. */
const sources = globSync("**/*.ts", { cwd: import.meta.dirname })
  .filter((path) => !path.endsWith(".test.ts") && !path.startsWith("testing/"))
  .map((path) => readFileSync(join(import.meta.dirname, path), "utf8"))
  .join("\n");

test("people are shown exactly those rights that a use-case asks for: no empty promise, and nothing hidden", () => {
  const asked = rights.filter((right) => sources.includes(`"${right}"`));
  expect(rights.filter((right) => !rightsToCome.has(right))).toEqual(asked);
});
