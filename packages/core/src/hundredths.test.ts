import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHundredths, toHundredths } from "./hundredths.ts";

test("every safe integer is an amount, and survives being written as text", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => {
      expect(parseHundredths(String(toHundredths(amount)))).toBe(Number(String(amount)));
    }),
  );
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
  "%s is refused",
  (amount) => {
    expect(() => toHundredths(amount)).toThrow(RangeError);
  },
);

test.each(["", "1.5", "1e3", "0x10", " 1", "9007199254740993"])("the text «%s» is refused", (text) => {
  expect(() => parseHundredths(text)).toThrow(RangeError);
});
