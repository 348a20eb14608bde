import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../hundredths.ts";
import { priorityOf } from "./priority.ts";

const priority = (effort: number, gear: number, baseGear = 100_00) =>
  priorityOf({
    effort: toHundredths(effort),
    gear: toHundredths(gear),
    baseGear: toHundredths(baseGear),
  });

test.each([
  { effort: 230_00, gear: 100_00, is: 1_15 },
  { effort: 199_99, gear: 0, is: 1_99 },
  { effort: -50_00, gear: 0, is: -50 },
  { effort: -1, gear: 0, is: 0 },
  { effort: 100_00, gear: -900_00, is: 1_00 },
])("$effort for $gear is $is", ({ effort, gear, is }) => {
  expect(priority(effort, gear)).toBe(is);
});

test("priority is truncated, never rounded up, however large the numbers", () => {
  const amounts = fc.integer({ min: 0, max: 9_000_000_000_000 });
  fc.assert(
    fc.property(amounts, amounts, fc.integer({ min: 1, max: 100_000_000 }), (effort, gear, base) => {
      const is = BigInt(priority(effort, gear, base));
      const divisor = BigInt(gear) + BigInt(base);
      expect(is * divisor <= BigInt(effort) * 100n).toBe(true);
      expect((is + 1n) * divisor > BigInt(effort) * 100n).toBe(true);
    }),
  );
});
