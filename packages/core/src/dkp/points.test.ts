import { expect, test } from "vitest";
import { pointsChange } from "./points.ts";

test.each([
  ["12", 12_00],
  ["+3,5", 3_50],
  ["-7.25", -7_25],
  ["−7.25", -7_25],
  [" 0.01 ", 1],
  ["1000000", 1_000_000_00],
])("%s is read exactly", (text, amount) => {
  expect(pointsChange.parse(text)).toBe(amount);
});

test.each(["", "0", "-0.00", "1.234", "1e3", "1 000", "1000000.01", "--3", "12 points", "NaN"])(
  "“%s” is no change of points",
  (text) => {
    expect(pointsChange.safeParse(text).success).toBe(false);
  },
);
