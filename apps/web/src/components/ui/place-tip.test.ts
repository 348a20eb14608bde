import { expect, test } from "vitest";
import { placeTip } from "./place-tip.ts";

const view = { width: 1000, height: 600 };
const tip = { width: 100, height: 30 };

test("a tip stands in the middle above its thing", () => {
  expect(placeTip({ left: 400, top: 300, bottom: 320, width: 40 }, tip, view)).toEqual({
    left: 370,
    top: 264,
  });
});

test("a tip without room above stands below", () => {
  expect(placeTip({ left: 400, top: 40, bottom: 60, width: 40 }, tip, view).top).toBe(66);
});

test.each([
  [0, 8],
  [990, 892],
])("a tip of a thing at %d px stays inside of the window", (left, expected) => {
  expect(placeTip({ left, top: 300, bottom: 320, width: 10 }, tip, view).left).toBe(expected);
});

test("a tip that is wider than the window begins at its start", () => {
  expect(
    placeTip({ left: 400, top: 300, bottom: 320, width: 40 }, { width: 1200, height: 30 }, view).left,
  ).toBe(8);
});
