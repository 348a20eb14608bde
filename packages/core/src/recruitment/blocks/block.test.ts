import { expect, test } from "vitest";
import { findBlock } from "./block.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
const byAccount = { userId: "1", characterName: null, until: null };
const byName = { userId: null, characterName: "Ålþö", until: now.add({ hours: 1 }) };

test.each([
  ["the account, whatever the name", { userId: "1", characterName: "Anybody" }, byAccount],
  ["the name with another account, however it is written", { userId: "2", characterName: "ALÞO." }, byName],
  ["nobody else", { userId: "2", characterName: "Aldo" }, undefined],
  ["nobody who gave no name", { userId: "2", characterName: null }, undefined],
  ["nobody whose name is nothing but signs", { userId: "2", characterName: "---" }, undefined],
])("a block keeps out %s", (_whom, applicant, expected) => {
  expect(findBlock([byAccount, byName], applicant, now)).toBe(expected);
});

test("a block ends at its moment", () => {
  const meant = { userId: "2", characterName: "ålþö" };
  expect(findBlock([byName], meant, now.add({ minutes: 59 }))).toBe(byName);
  expect(findBlock([byName], meant, now.add({ hours: 1 }))).toBeUndefined();
});
