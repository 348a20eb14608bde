import { expect, test } from "vitest";
import { dropOldest } from "./drop-oldest.ts";

const keep = (sizes: readonly number[], most: number) => {
  const kept = new Map(sizes.map((size, index) => [`${index}`, { size }]));
  dropOldest(kept, most);
  return [...kept.keys()];
};

test("what was used longest ago goes first, until the rest fits; the last one stays however large it is", () => {
  expect(keep([3, 4, 5], 12)).toEqual(["0", "1", "2"]);
  expect(keep([3, 4, 5], 9)).toEqual(["1", "2"]);
  expect(keep([3, 4, 5], 8)).toEqual(["2"]);
  expect(keep([3, 4, 5], 1)).toEqual(["2"]);
  expect(keep([], 1)).toEqual([]);
});
