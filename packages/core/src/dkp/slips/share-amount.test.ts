import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { shareAmount } from "./share-amount.ts";

test("what cannot be parted evenly goes to the first by member", () => {
  expect(shareAmount(toHundredths(100), [9, 4, 7])).toEqual([
    { memberId: 4, amount: 34 },
    { memberId: 7, amount: 33 },
    { memberId: 9, amount: 33 },
  ]);
  expect(shareAmount(toHundredths(-1), [9, 4])).toEqual([{ memberId: 4, amount: -1 }]);
});

test("shares always add up to the amount, and no two are more than a hundredth apart", () => {
  const people = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1 });
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), people, (total, memberIds) => {
      const shares = shareAmount(toHundredths(total), memberIds).map(({ amount }) => amount);
      expect(shares.reduce((sum, amount) => sum + amount, 0)).toBe(total);
      const spread = Math.max(...shares) - Math.min(...shares);
      expect(shares.length === 0 || spread <= 1).toBe(true);
    }),
  );
});
