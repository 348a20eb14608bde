import { expect, test } from "vitest";
import { mostPairs, type Pair, packPairs, unpackPairs, withPair } from "./keep-pairs.ts";

test("pairs come out of a custom id as they went in, with things that are left out", () => {
  const pairs: readonly Pair[] = [
    [3, 51],
    [100, null],
  ];
  expect(unpackPairs(packPairs(pairs))).toEqual(pairs);
  expect(unpackPairs(packPairs([]))).toEqual([]);
});

test("as many pairs as are asked for leave room for the rest of a custom id", () => {
  const longest = Array.from({ length: mostPairs }, (_, index): Pair => [1_600_000 + index, 1_600_000]);
  expect(packPairs(longest).length).toBeLessThanOrEqual(49);
});

test("what nobody packed is no number", () => {
  expect(unpackPairs("x!.1")).toEqual([[Number.NaN, 1]]);
  expect(unpackPairs("1.-2.?")).toEqual([
    [1, null],
    [2, Number.NaN],
  ]);
});

test("what is said last of a thing is what counts", () => {
  const pairs = withPair([[3, 51]], [4, null]);
  expect(withPair(pairs, [3, 7])).toEqual([
    [4, null],
    [3, 7],
  ]);
});
