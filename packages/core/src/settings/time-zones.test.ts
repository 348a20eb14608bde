import fc from "fast-check";
import { expect, test } from "vitest";
import { findTimeZone, listTimeZones, suggestTimeZones } from "./time-zones.ts";

test.each([
  ["Europe/Paris", "Europe/Paris"],
  [" europe / paris ", "Europe/Paris"],
  ["America/New York", "America/New_York"],
  ["new york", "America/New_York"],
  ["PARIS", "Europe/Paris"],
  ["são paulo", "America/Sao_Paulo"],
  ["Kyiv", "Europe/Kyiv"],
  ["kolkata", "Asia/Kolkata"],
  ["buenos aires", "America/Buenos_Aires"],
  ["san juan", "America/Argentina/San_Juan"],
  ["utc", "UTC"],
  ["gmt", "UTC"],
])("%j is the time zone %s", (typed, timeZone) => {
  expect(findTimeZone(typed)).toBe(timeZone);
});

test.each(["", "Pariss", "EST", "CET", "+02:00", "UTC+2", "Middle-earth/Rivendell", "/", "🏰"])(
  "%j is none",
  (typed) => {
    expect(findTimeZone(typed)).toBeUndefined();
  },
);

test("every time zone of the list is found by its own name, and can be told the time in", () => {
  for (const timeZone of listTimeZones()) {
    expect(findTimeZone(timeZone.toUpperCase())).toBe(timeZone);
    expect(Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone)).toBeDefined();
  }
});

test("a name with a slip finds the one that was meant", () => {
  expect(suggestTimeZones("Pariss")).toContain("Europe/Paris");
  expect(suggestTimeZones("Europe/Berln")[0]).toBe("Europe/Berlin");
  expect(suggestTimeZones("york")).toContain("America/New_York");
});

test("whatever somebody types, there are three suggestions", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (typed) => {
      expect(new Set(suggestTimeZones(typed)).size).toBe(3);
    }),
    { numRuns: 20 },
  );
});
