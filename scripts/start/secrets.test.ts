import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openSecrets } from "./secrets.ts";

function makePath(): string {
  const folder = mkdtempSync(join(tmpdir(), "guildhall-secrets-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "secrets");
}

test("secrets are made once, long and different, and only we can read them", () => {
  const path = makePath();
  const made = openSecrets(path, ["ONE", "TWO"]);
  expect(made.ONE).toMatch(/^[0-9a-f]{64}$/);
  expect(made.ONE).not.toBe(made.TWO);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(openSecrets(path, ["ONE", "TWO"])).toEqual(made);
});

test("a secret that is new leaves the others as they are, also those that nobody asked for", () => {
  const path = makePath();
  const { ONE } = openSecrets(path, ["ONE"]);
  openSecrets(path, ["TWO"]);
  expect(openSecrets(path, ["ONE"])).toEqual({ ONE });
});
