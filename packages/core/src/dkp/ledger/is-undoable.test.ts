import { expect, test } from "vitest";
import { isUndoable } from "./is-undoable.ts";

test.each([
  ["event", false, true],
  ["limit", false, true],
  ["event", true, false],
  ["reversal", false, false],
  ["season", false, false],
  ["award", false, false],
] as const)("a row of %s, taken back already: %s, is offered: %s", (kind, isReversed, isOffered) => {
  expect(isUndoable({ kind, isReversed })).toBe(isOffered);
});
