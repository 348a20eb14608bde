import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { planShare, requireZeroSum } from "./plan-share.ts";

const at = Temporal.Instant.from("2026-11-21T21:30:00Z");
const share = (memberId: number, amount: number, sharerIds: readonly number[]) =>
  planShare({ slipId: "a-slip-1", memberId, amount: toHundredths(amount), sharerIds, at });

test("what one pays the others share, and the slip comes to nothing", () => {
  expect(share(2, 100, [1, 2, 3, 4]).map(({ memberId, kind, amount }) => [memberId, kind, amount])).toEqual([
    [2, "adjustment", -100],
    [1, "share", 34],
    [3, "share", 33],
    [4, "share", 33],
  ]);
});

test("nobody shares with oneself alone, and a slip that makes points is refused", () => {
  expect(() => share(2, 100, [2])).toThrow(expect.objectContaining({ code: "dkp.nobodyShares" }));
  const lines = [{ amount: toHundredths(5_00) }, { amount: toHundredths(-2_50) }];
  expect(() => requireZeroSum(lines)).toThrow(
    expect.objectContaining({ code: "dkp.notZeroSum", details: { total: 2.5 } }),
  );
});

test("whoever paid whatever to whomever, the sum of the pool stays nothing", () => {
  const members = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 2 });
  const slip = fc.tuple(members, fc.integer({ min: 1, max: 1_000_000 }));
  fc.assert(
    fc.property(fc.array(slip), (slips) => {
      const rows = slips.flatMap(([[memberId = 0, ...others], amount]) => share(memberId, amount, others));
      expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
      expect(new Set(rows.map(({ amount }) => Number.isSafeInteger(amount)))).not.toContain(false);
    }),
  );
});
