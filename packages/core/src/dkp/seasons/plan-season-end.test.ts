import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { carryOf, carryPercents, keepBalances, planSeasonEnd } from "./plan-season-end.ts";

const balances = fc
  .uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 30 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((memberId) =>
        fc
          .integer({ min: -90_000, max: 900_000 })
          .map((balance) => ({ memberId, balance: toHundredths(balance) })),
      ),
    ),
  );
const percents = fc.constantFrom(...carryPercents);
const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

test("what is kept is that share, rounded toward the member, of a debt too", () => {
  fc.assert(
    fc.property(balances, percents, (known, percent) => {
      for (const { balance, kept } of keepBalances(known, { percent, system: "dkp" })) {
        expect(kept).toBeGreaterThanOrEqual((balance * percent) / 100);
        expect(kept).toBeLessThan((balance * percent) / 100 + 1);
      }
    }),
  );
});

test("where points only change hands the sum stays zero, whatever is kept", () => {
  fc.assert(
    fc.property(balances, percents, (some, percent) => {
      const rest = toHundredths(-sum(some.map(({ balance }) => balance)));
      const known = [...some, { memberId: 501, balance: rest }];
      const kept = keepBalances(known, { percent, system: "zero-sum" });
      expect(sum(kept.map((one) => one.kept))).toBe(0);
      for (const one of kept) expect(Math.abs(one.kept - (one.balance * percent) / 100)).toBeLessThan(1);
    }),
  );
});

test("the rows bring each account to what it keeps, and there is none for who keeps all", () => {
  const at = Temporal.Instant.from("2026-03-01T03:00:00Z");
  const kept = keepBalances(
    [
      { memberId: 1, balance: toHundredths(10_01) },
      { memberId: 2, balance: toHundredths(-3) },
      { memberId: 3, balance: toHundredths(0) },
    ],
    { percent: 50, system: "dkp" },
  );
  const rows = planSeasonEnd({ seasonId: 7, poolId: 4, kept, at });
  expect(rows.map(({ memberId, amount, idempotencyKey }) => [memberId, amount, idempotencyKey])).toEqual([
    [1, -5_00, "season:7:4:1"],
    [2, 2, "season:7:4:2"],
  ]);
});

test("gear points go over as the efforts do, and nothing where nobody said so", () => {
  expect(carryOf({ 4: 50 }, { poolId: 9, gearOfPoolId: 4 })).toBe(50);
  expect(carryOf({ 4: 50 }, { poolId: 5, gearOfPoolId: null })).toBe(0);
});
