import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import type { DecayRule } from "../pool-rules.ts";
import { type DecayingAccount, decayOf, planDecay } from "./plan-decay.ts";

const at = Temporal.Instant.from("2026-11-23T03:00:00Z");
const amount = (value: number) => toHundredths(value);
const often = { everyDays: 7, sparesLeave: true };

const anyAmount = fc.integer({ min: 0, max: 100_000_000 }).map(toHundredths);
const anyPart = fc.oneof(
  fc.record({ kind: fc.constant("percent" as const), basisPoints: fc.integer({ min: 1, max: 10_000 }) }),
  fc.record({ kind: fc.constant("fixed" as const), amount: anyAmount }),
);
const anyRule: fc.Arbitrary<DecayRule> = fc
  .record({ part: anyPart, above: anyAmount })
  .map(({ part, above }) => ({ ...part, ...often, above }));
const anyBalance = fc.maxSafeInteger().map(toHundredths);
const anyAccounts: fc.Arbitrary<readonly DecayingAccount[]> = fc.uniqueArray(
  fc.record({
    memberId: fc.nat(),
    balance: anyBalance,
    sparedBy: fc.constantFrom(null, "leave" as const, "left" as const),
  }),
  { selector: ({ memberId }) => memberId },
);

test("decay takes a part of what lies above the threshold, never passes it and never gives", () => {
  fc.assert(
    fc.property(anyRule, anyBalance, (rule, balance) => {
      const loss = decayOf(rule, balance);
      expect(loss).toBeGreaterThanOrEqual(0);
      if (loss > 0) expect(balance - loss).toBeGreaterThanOrEqual(rule.above);
    }),
  );
});

test("a part of a hundredth stays with the member, however large the balance is", () => {
  fc.assert(
    fc.property(anyBalance, fc.integer({ min: 1, max: 10_000 }), (balance, basisPoints) => {
      const loss = decayOf({ kind: "percent", basisPoints, above: amount(0), ...often }, balance);
      const exact = BigInt(Math.max(0, balance)) * BigInt(basisPoints);
      expect(BigInt(loss)).toBe(exact / 10_000n);
    }),
  );
});

test("what an account loses does not depend on who else decays, and nobody spared loses anything", () => {
  fc.assert(
    fc.property(anyRule, anyAccounts, fc.nat(20), (rule, accounts, middle) => {
      const run = { poolId: 1, runId: "slip-one", rule, at };
      const apart = [accounts.slice(0, middle), accounts.slice(middle)].flatMap((some) =>
        planDecay(run, some),
      );
      expect(planDecay(run, accounts)).toEqual(apart);
      const spared = new Set(accounts.flatMap((one) => (one.sparedBy === null ? [] : one.memberId)));
      expect(apart.filter(({ memberId }) => spared.has(memberId))).toEqual([]);
    }),
  );
});

test.each([
  { balance: 420_00, loss: 37_00 },
  { balance: 50_09, loss: 0 },
  { balance: 50_10, loss: 1 },
  { balance: 50_00, loss: 0 },
  { balance: -20_00, loss: 0 },
])("of $balance above fifty, ten percent are $loss", ({ balance, loss }) => {
  const rule = { kind: "percent", basisPoints: 1_000, above: amount(50_00), ...often } as const;
  expect(decayOf(rule, amount(balance))).toBe(loss);
});

test("a fixed decay takes what is there, at most", () => {
  const rule = { kind: "fixed", amount: amount(5_00), above: amount(10_00), ...often } as const;
  expect([30_00, 12_00, 10_00].map((balance) => decayOf(rule, amount(balance)))).toEqual([5_00, 2_00, 0]);
});
