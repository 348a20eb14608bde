import fc from "fast-check";
import { expect, test } from "vitest";
import { saleSplits, splitSale } from "./split-sale.ts";

const sharers = [
  { memberId: 9, creditPercent: 100 },
  { memberId: 4, creditPercent: 75 },
  { memberId: 7, creditPercent: 0 },
];

test("by attendance, whoever came in part gets a part, and who did not come gets nothing", () => {
  expect(splitSale({ price: 1_000, split: "attendance", bankPercent: 0 }, sharers)).toEqual({
    payouts: [
      { memberId: 4, amount: 429 },
      { memberId: 9, amount: 571 },
    ],
    toBank: 0,
  });
});

test("in equal parts the coin that is over goes to the first by member", () => {
  expect(splitSale({ price: 101, split: "equally", bankPercent: 0 }, sharers).payouts).toEqual([
    { memberId: 4, amount: 51 },
    { memberId: 9, amount: 50 },
  ]);
});

test("the bank keeps its part first, all of it where it is sold for the bank, and all of it where nobody came", () => {
  expect(splitSale({ price: 105, split: "equally", bankPercent: 10 }, sharers)).toMatchObject({ toBank: 10 });
  expect(splitSale({ price: 105, split: "bank", bankPercent: 0 }, sharers)).toEqual({
    payouts: [],
    toBank: 105,
  });
  expect(splitSale({ price: 105, split: "attendance", bankPercent: 0 }, [])).toEqual({
    payouts: [],
    toBank: 105,
  });
});

test("parts add up to the price exactly, none is below zero, and more credit never means less", () => {
  const people = fc.uniqueArray(
    fc.record({
      memberId: fc.integer({ min: 1, max: 500 }),
      creditPercent: fc.integer({ min: 0, max: 100 }),
    }),
    { selector: ({ memberId }) => memberId, maxLength: 70 },
  );
  const sales = fc.record({
    price: fc.integer({ min: 1, max: 1_000_000_000 }),
    split: fc.constantFrom(...saleSplits),
    bankPercent: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(sales, people, (sale, present) => {
      const { payouts, toBank } = splitSale(sale, present);
      const paid = payouts.reduce((sum, { amount }) => sum + amount, 0);
      expect(paid + toBank).toBe(sale.price);
      expect([...payouts.map(({ amount }) => amount), toBank].every((amount) => amount >= 0)).toBe(true);
      const creditOf = new Map(present.map(({ memberId, creditPercent }) => [memberId, creditPercent]));
      const byCredit = payouts.toSorted(
        (a, b) => (creditOf.get(a.memberId) ?? 0) - (creditOf.get(b.memberId) ?? 0) || a.amount - b.amount,
      );
      const amounts = byCredit.map(({ amount }) => amount);
      if (sale.split === "attendance") expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    }),
  );
});

test("whoever asks in another order gets the same parts", () => {
  const sale = { price: 1_001, split: "attendance", bankPercent: 5 } as const;
  expect(splitSale(sale, sharers.toReversed())).toEqual(splitSale(sale, sharers));
});
