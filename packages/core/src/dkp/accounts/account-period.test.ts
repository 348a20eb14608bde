import { expect, test } from "vitest";
import { accountPeriodOf, readBookMoment } from "./account-period.ts";

const clock = { now: Temporal.Instant.from("2026-11-21T19:12:00Z"), timeZone: "Europe/Paris" };

const periodOf = (part: Parameters<typeof accountPeriodOf>[0]) => {
  const { from, until } = accountPeriodOf(part, clock);
  return [from?.toString() ?? null, until?.toString() ?? null];
};

test("a range begins with a day of the guild, and nothing asked is everything", () => {
  expect(periodOf({})).toEqual([null, null]);
  expect(periodOf({ range: "all" })).toEqual([null, null]);
  expect(periodOf({ range: "month" })).toEqual(["2026-10-31T23:00:00Z", null]);
  expect(periodOf({ range: "days30" })).toEqual(["2026-10-21T22:00:00Z", null]);
});

test("days that are named count whole, whatever the range says", () => {
  const named = { range: "month", fromOn: "2026-10-01", untilOn: "2026-10-31" } as const;
  expect(periodOf(named)).toEqual(["2026-09-30T22:00:00Z", "2026-10-31T22:59:59.999Z"]);
  expect(periodOf({ untilOn: "2026-10-31", range: "month" })).toEqual([null, "2026-10-31T22:59:59.999Z"]);
});

test("in the past the running month is that of then, and nothing later counts", () => {
  expect(periodOf({ range: "month", at: "2026-10-05T20:00" })).toEqual([
    "2026-09-30T22:00:00Z",
    "2026-10-05T18:00:00Z",
  ]);
  expect(readBookMoment("2026-10-05T20:00:00Z", "Europe/Paris").toString()).toBe("2026-10-05T20:00:00Z");
});
