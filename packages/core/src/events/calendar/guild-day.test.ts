import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, spanOfDay } from "./guild-day.ts";

const paris = { timeZone: "Europe/Paris", resetTime: "03:00" };

test.each([
  ["2026-11-24T01:59:00Z", "2026-11-23"],
  ["2026-11-24T02:00:00Z", "2026-11-24"],
  ["2026-11-24T23:30:00Z", "2026-11-24"],
])("%s lies in the guild's %s", (moment, day) => {
  expect(dayOf(Temporal.Instant.from(moment), paris)).toBe(day);
});

test("without a reset the day turns at midnight", () => {
  const clock = { timeZone: "Europe/Paris", resetTime: null };
  expect(dayOf(Temporal.Instant.from("2026-11-23T23:00:00Z"), clock)).toBe("2026-11-24");
});

test("every moment lies in the day that it is said to lie in, also when clocks change", () => {
  const moments = fc.integer({ min: 1_767_225_600, max: 1_798_761_600 });
  const clocks = fc.record({
    timeZone: fc.constantFrom("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "UTC"),
    resetTime: fc.constantFrom(null, "02:30", "03:00"),
  });
  fc.assert(
    fc.property(moments, clocks, (seconds, clock) => {
      const moment = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
      const { from, until } = spanOfDay(dayOf(moment, clock), clock);
      expect(Temporal.Instant.compare(from, moment)).toBeLessThanOrEqual(0);
      expect(Temporal.Instant.compare(moment, until)).toBe(-1);
    }),
  );
});
