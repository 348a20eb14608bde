import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { sumAmounts } from "../sum-amounts.ts";
import { planAdjustment, planUndo } from "./plan-adjustment.ts";

const at = Temporal.Instant.from("2026-11-21T20:00:00Z");
const amounts = fc.array(fc.integer({ min: -1_000_00, max: 1_000_00 }), { minLength: 1, maxLength: 20 });

function adjust(slipId: string, all: readonly number[]) {
  const lines = all.map((amount, index) => ({ memberId: index + 1, amount: toHundredths(amount) }));
  return planAdjustment({ slipId, lines, at });
}

test("what is undone leaves every balance as it was", () => {
  fc.assert(
    fc.property(amounts, (all) => {
      const written = adjust("slip-one", all).map((entry, index) => ({ ...entry, entryId: 100 + index }));
      for (const [index, undo] of planUndo(written, { at }).entries()) {
        expect(undo).toMatchObject({ kind: "reversal", reversesEntryId: 100 + index });
        expect(sumAmounts([undo, ...written.slice(index, index + 1)])).toBe(0);
      }
    }),
  );
});

test("the rows of two slips, and of two members, never share a key", () => {
  const keys = [...adjust("slip-one", [1, 2]), ...adjust("slip-two", [1, 2])].map(
    ({ idempotencyKey }) => idempotencyKey,
  );
  expect(new Set(keys).size).toBe(4);
});
