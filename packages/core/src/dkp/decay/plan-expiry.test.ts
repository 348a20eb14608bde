import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { expiryCutoff, planExpiry, unspentOf } from "./plan-expiry.ts";

const at = Temporal.Instant.from("2026-11-23T02:00:00Z");
const run = { poolId: 1, day: "2026-11-23", at };

/** Gains before and after the cutoff, and all that was spent, whenever. */
const anyAccount = fc
  .record({ before: fc.nat(1_000_00), gained: fc.nat(1_000_00), spent: fc.nat(3_000_00) })
  .map(({ before, gained, spent }) => ({ before, gained, spent, balance: before + gained - spent }));

test("what was spent ate the oldest first, so never more expires than is unspent of the old", () => {
  fc.assert(
    fc.property(anyAccount, ({ before, gained, spent, balance }) => {
      const old = unspentOf({ balance: toHundredths(balance), gained: toHundredths(gained) });
      expect(old).toBe(Math.max(0, before - spent));
    }),
  );
});

test("a second run after the first takes nothing more", () => {
  fc.assert(
    fc.property(anyAccount, ({ gained, balance }) => {
      const account = { memberId: 1, balance: toHundredths(balance), gained: toHundredths(gained) };
      const [row] = planExpiry(run, [account]);
      const left = toHundredths(balance + (row?.amount ?? 0));
      expect(planExpiry({ ...run, day: "2026-11-24" }, [{ ...account, balance: left }])).toEqual([]);
    }),
  );
});

test("an account that holds nothing is left alone", () => {
  const accounts = [0, -5_00].map((balance, memberId) => ({
    memberId,
    balance: toHundredths(balance),
    gained: toHundredths(0),
  }));
  expect(planExpiry(run, accounts)).toEqual([]);
});

test("days of age are days of the guild’s clock", () => {
  const cutoff = expiryCutoff(at, { timeZone: "Europe/Paris", expiryDays: 60 });
  expect(cutoff.toString()).toBe("2026-09-24T01:00:00Z");
});
