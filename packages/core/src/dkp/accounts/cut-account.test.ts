import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { sumAmounts } from "../sum-amounts.ts";
import { cutAccount } from "./cut-account.ts";

const start = Temporal.Instant.from("2026-11-01T00:00:00Z");
const day = (number: number) => start.add({ hours: 24 * number });

function row(entryId: number, amount: number, { kind = "event", reverses = null as number | null } = {}) {
  return {
    entryId,
    kind: kind as "event" | "reversal",
    amount: toHundredths(amount),
    recordedAt: day(entryId),
    reversesEntryId: reverses,
  };
}

const book = [row(1, 12_00), row(2, 5_00), row(3, -12_00, { kind: "reversal", reverses: 1 }), row(4, 6_00)];

test("opening and sums by kind make the balance, row by row", () => {
  const { opening, terms, balance, rows } = cutAccount(book, { from: day(2), until: null });
  expect([opening, balance]).toEqual([12_00, 11_00]);
  expect(terms).toEqual([
    { kind: "event", count: 2, amount: 11_00 },
    { kind: "reversal", count: 1, amount: -12_00 },
  ]);
  expect(rows.map(({ entryId, balanceAfter }) => [entryId, balanceAfter])).toEqual([
    [4, 11_00],
    [3, 5_00],
    [2, 17_00],
  ]);
});

test("what was taken back later still stands at a moment before", () => {
  const then = cutAccount(book, { from: null, until: day(2) });
  expect(then).toMatchObject({ opening: null, balance: 17_00, rows: [{}, { isReversed: false }] });
  expect(cutAccount(book, { from: null, until: null }).rows.at(-1)).toMatchObject({ isReversed: true });
});

test("whatever is cut, nothing of the account is lost", () => {
  const amounts = fc.array(fc.integer({ min: -1_000_00, max: 1_000_00 }), { maxLength: 30 });
  fc.assert(
    fc.property(amounts, fc.nat(30), (changes, from) => {
      const rows = changes.map((amount, index) => row(index + 1, amount));
      const { opening, terms, balance } = cutAccount(rows, { from: day(from), until: null });
      expect((opening ?? 0) + sumAmounts(terms)).toBe(balance);
      expect(balance).toBe(sumAmounts(rows));
    }),
  );
});
