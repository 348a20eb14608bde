import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { medianOf } from "./price-history.ts";

test.each([
  [[], null],
  [[7], 7],
  [[9, 1], 5],
  [[1, 2], 1],
  [[90, 10, 20], 20],
  [[40, 10, 30, 20], 25],
])("the price in the middle of %o is %o", (prices, median) => {
  expect(medianOf(prices.map(toHundredths))).toBe(median);
});
