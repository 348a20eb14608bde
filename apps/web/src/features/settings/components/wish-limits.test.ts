import { profileOf } from "@guildhall/core/games";
import { expect, test } from "vitest";
import { limitTextOf, listChangedLimits, readLimit } from "./wish-limits.ts";

const game = profileOf("throne-and-liberty");

test("a field holds the stored limit until somebody types, and nothing where there is none", () => {
  const texts = game.interests.map((interest) => limitTextOf(interest, { trait: "9" }));
  expect(texts).toEqual(["3", "9", ""]);
});

test.each([
  ["", { wishLimit: null }],
  [" 4 ", { wishLimit: 4 }],
  ["0", { wishLimit: 0 }],
  ["101", undefined],
  ["-1", undefined],
  ["2.5", undefined],
  ["many", undefined],
])("%j is read as %j", (text, limit) => {
  expect(readLimit(text)).toEqual(limit);
});

test("only what differs is a change, and what is no limit is one without a number", () => {
  const changed = listChangedLimits(game, { upgrade: "3", trait: "", lithograph: "x" });
  expect(changed.map(({ interest, after }) => [interest.key, after])).toEqual([
    ["trait", { wishLimit: null }],
    ["lithograph", undefined],
  ]);
});
