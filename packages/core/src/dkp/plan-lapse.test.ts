import { expect, test } from "vitest";
import { toHundredths } from "../hundredths.ts";
import { hasLapsed, planLapse } from "./plan-lapse.ts";

const leftAt = Temporal.Instant.from("2026-09-01T12:00:00Z");
const back = (days: number) => ({ leftAt, backAt: leftAt.add({ hours: 24 * days }) });

test("who comes back in time keeps the account, who comes a moment later does not", () => {
  const late = { leftAt, backAt: back(60).backAt.add({ milliseconds: 1 }) };
  expect([back(60), late].map((stay) => hasLapsed(stay, { lapseDays: 60 }))).toEqual([false, true]);
  expect(hasLapsed(back(900), { lapseDays: null })).toBe(false);
});

test.each([
  { balance: 80_00, floor: null, lost: -80_00 },
  { balance: 80_00, floor: -50_00, lost: -80_00 },
  { balance: 80_00, floor: 20_00, lost: -60_00 },
])("of $balance over a floor of $floor nothing is left but the floor", ({ balance, floor, lost }) => {
  const account = {
    balance: toHundredths(balance),
    floor: floor === null ? null : toHundredths(floor),
  };
  expect(planLapse({ poolId: 1, memberId: 7, ...account, ...back(61) })).toMatchObject([{ amount: lost }]);
});

test("a debt stays a debt", () => {
  const account = { balance: toHundredths(-10_00), floor: null };
  expect(planLapse({ poolId: 1, memberId: 7, ...account, ...back(61) })).toEqual([]);
});
