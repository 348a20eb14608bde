import fc from "fast-check";
import { expect, test } from "vitest";
import { nameFurnaceLevel } from "./name-furnace-level.ts";

test.each([
  [1, "1"],
  [30, "30"],
  [31, "30-1"],
  [34, "30-4"],
  [35, "FC1"],
  [36, "FC1-1"],
  [39, "FC1-4"],
  [40, "FC2"],
  [79, "FC9-4"],
  [80, "FC10"],
  [84, "FC10-4"],
  [85, "85"],
])("furnace level %i is called %s", (level, name) => {
  expect(nameFurnaceLevel(level)).toBe(name);
});

test("no two levels have the same name", () => {
  const level = fc.integer({ min: 1, max: 200 });
  fc.assert(
    fc.property(
      level,
      level,
      (one, other) => (nameFurnaceLevel(one) === nameFurnaceLevel(other)) === (one === other),
    ),
  );
});
