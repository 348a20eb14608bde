import { expect, test } from "vitest";
import { toHundredths } from "../hundredths.ts";
import { sumAmounts } from "./sum-amounts.ts";

const rows = (...amounts: readonly number[]) => amounts.map((amount) => ({ amount: toHundredths(amount) }));

test("adds exactly, and nothing is zero", () => {
  expect(sumAmounts(rows())).toBe(0);
  expect(sumAmounts(rows(10, 20, -30, 12_34))).toBe(12_34);
});

test("a sum that is too large to be exact is refused", () => {
  expect(() => sumAmounts(rows(Number.MAX_SAFE_INTEGER, 1))).toThrow(RangeError);
});
