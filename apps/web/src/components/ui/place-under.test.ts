import { expect, test } from "vitest";
import { placeUnder, withMoved } from "./place-under.ts";

const extents = [0, 40, 80, 120].map((top) => ({ top, bottom: top + 40 }));

test("a row that is dragged changes places with a neighbour past that one's middle, and not before", () => {
  expect(placeUnder(extents, 1, 59)).toBe(1);
  expect(placeUnder(extents, 1, 99)).toBe(1);
  expect(placeUnder(extents, 1, 101)).toBe(2);
  expect(placeUnder(extents, 1, 21)).toBe(1);
  expect(placeUnder(extents, 1, 19)).toBe(0);
});

test("whoever drags beyond the list lands at its end", () => {
  expect(placeUnder(extents, 2, -500)).toBe(0);
  expect(placeUnder(extents, 0, 5_000)).toBe(3);
});

test("moving a row keeps the order of all others", () => {
  expect(withMoved(["a", "b", "c", "d"], 0, 2)).toEqual(["b", "c", "a", "d"]);
  expect(withMoved(["a", "b", "c", "d"], 3, 0)).toEqual(["d", "a", "b", "c"]);
});
