import { expect, test } from "vitest";
import type { Character } from "./character.ts";
import { findMainBuild, isOtherMain, requireMainChange } from "./main-build.ts";

const now = Temporal.Instant.from("2026-11-21T20:00:00Z");

const build = (buildId: number, classKey: string | null, isMain: boolean) =>
  ({ buildId, classKey, role: "tank", power: null, link: null, isMain }) as const;

const character = (characterId: number, isMain: boolean, builds: Character["builds"]): Character => ({
  ...{ characterId, memberId: 1, name: "Aldo" },
  isMain,
  builds,
});

const templar = findMainBuild([character(1, true, [build(1, "templar", true), build(2, "oracle", false)])]);

test.each([
  ["is the main build of the main character", [character(1, true, [build(1, "templar", true)])], false],
  ["is another when another build is the main", [character(1, true, [build(2, "oracle", true)])], true],
  ["is another when its class is another", [character(1, true, [build(1, "oracle", true)])], true],
  ["is another when another character is the main", [character(2, true, [build(3, "templar", true)])], true],
  ["is another when there is none left", [], true],
] as const)("what somebody plays %s", (_title, characters, isOther) => {
  expect(isOtherMain(templar, findMainBuild(characters))).toBe(isOther);
});

test("what is said for the first time is no change", () => {
  expect(isOtherMain(null, templar)).toBe(false);
});

test("a second change waits for the guild's days to the hour, and says how many are left", () => {
  const changedAt = now.subtract({ hours: 24 * 20 + 1 });
  expect(() => requireMainChange({ changedAt, days: 21 }, now)).toThrow(
    expect.objectContaining({ code: "members.mainChangedLately", details: { days: 21, left: 1 } }),
  );
  expect(() => requireMainChange({ changedAt, days: 21 }, now.add({ hours: 23 }))).not.toThrow();
  expect(() => requireMainChange({ changedAt, days: 0 }, now)).not.toThrow();
  expect(() => requireMainChange({ changedAt: null, days: 21 }, now)).not.toThrow();
});
