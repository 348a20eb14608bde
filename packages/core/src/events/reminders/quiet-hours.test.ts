import fc from "fast-check";
import { expect, test } from "vitest";
import { endOfQuietHours } from "./quiet-hours.ts";

const paris = { fromHour: 23, untilHour: 9, timeZone: "Europe/Paris" };
const at = (text: string) => Temporal.Instant.from(text);

test.each([
  ["2026-11-21T21:59:59Z", undefined],
  ["2026-11-21T22:00:00Z", "2026-11-22T08:00:00Z"],
  ["2026-11-22T03:00:00Z", "2026-11-22T08:00:00Z"],
  ["2026-11-22T07:59:59Z", "2026-11-22T08:00:00Z"],
  ["2026-11-22T08:00:00Z", undefined],
  // The night in which clocks go forward is an hour shorter.
  ["2026-03-28T23:00:00Z", "2026-03-29T07:00:00Z"],
])("from 23 to 9 in Paris, %s waits until %s", (moment, end) => {
  expect(endOfQuietHours(at(moment), paris)).toEqual(end && at(end));
});

test("quiet hours within a day, and none at all", () => {
  const noon = { fromHour: 12, untilHour: 14, timeZone: "UTC" };
  expect(endOfQuietHours(at("2026-11-22T13:30:00Z"), noon)).toEqual(at("2026-11-22T14:00:00Z"));
  expect(endOfQuietHours(at("2026-11-22T14:00:00Z"), noon)).toBeUndefined();
  expect(endOfQuietHours(at("2026-11-22T12:00:00Z"), { ...noon, untilHour: 12 })).toBeUndefined();
});

test("whatever the hours and the zone, quiet ends later than the moment, within a day, and is then over", () => {
  const hour = fc.integer({ min: 0, max: 23 });
  const timeZone = fc.constantFrom("UTC", "Europe/Paris", "America/St_Johns", "Australia/Lord_Howe");
  const quietHours = fc.record({ fromHour: hour, untilHour: hour, timeZone });
  fc.assert(
    fc.property(quietHours, fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }), (quiet, seconds) => {
      const now = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
      const end = endOfQuietHours(now, quiet);
      if (!end) return;
      expect(Temporal.Instant.compare(end, now)).toBe(1);
      expect(now.until(end).total("hours")).toBeLessThanOrEqual(25);
      expect(endOfQuietHours(end, quiet)).toBeUndefined();
    }),
  );
});
