import { toHundredths } from "@guildhall/core";
import { expect, test } from "vitest";
import { formatAmount } from "./format-amount.ts";

test.each([
  [120_450, "1,204.50", "+1,204.50"],
  [-400, "−4.00", "−4.00"],
  [0, "0.00", "0.00"],
  [-5, "−0.05", "−0.05"],
])("%d hundredths are read as %s, and as a change as %s", (amount, balance, change) => {
  expect(formatAmount("en", toHundredths(amount))).toBe(balance);
  expect(formatAmount("en", toHundredths(amount), "change")).toBe(change);
});

test("French writes a comma and keeps thousands together", () => {
  expect(formatAmount("fr", toHundredths(120_450))).toBe("1\u202f204,50");
});
