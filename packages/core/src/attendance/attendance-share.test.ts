import { expect, test } from "vitest";
import { type AttendedEvent, shareOf } from "./attendance-share.ts";
import type { Result } from "./result.ts";

const joinedAt = Temporal.Instant.from("2026-11-01T12:00:00Z");
const credits: Partial<Record<Result, number>> = { present: 100, late: 75 };

/** Events one day apart, the first a day after joining. */
const events = (...results: readonly (Result | null)[]): readonly AttendedEvent[] =>
  results.map((result, index) => ({
    startsAt: joinedAt.add({ hours: 24 * (index + 1) }),
    counts: "yes",
    result,
    creditPercent: (result && credits[result]) ?? 0,
  }));

test("a share is what the results are worth, divided by the events that count", () => {
  const share = shareOf(events("present", "late", "noShow", "present"), joinedAt);
  expect(share).toEqual({ countedEvents: 4, creditPercent: 275, percent: 69 });
});

test("with fewer than four events that count there is no share", () => {
  expect(shareOf(events("present", "present", "present"), joinedAt).percent).toBeNull();
  expect(shareOf([], joinedAt)).toEqual({ countedEvents: 0, creditPercent: 0, percent: null });
});

test("an excuse is neutral, and staying away without a word is not", () => {
  const four = events("present", "present", "present", "present");
  expect(shareOf([...four, ...events("excused")], joinedAt).percent).toBe(100);
  expect(shareOf([...four, ...events(null)], joinedAt).percent).toBe(80);
});

test("events before somebody joined count only where the person was part of them", () => {
  const early = (result: Result | null) =>
    events(result).map((event) => ({ ...event, startsAt: joinedAt.subtract({ hours: 24 }) }));
  const four = events("present", "present", "present", "present");
  expect(shareOf([...four, ...early(null)], joinedAt).countedEvents).toBe(4);
  expect(shareOf([...four, ...early("present")], joinedAt).countedEvents).toBe(5);
});

test("a bonus helps who came, and harms nobody who did not; what does not count does neither", () => {
  const as = (counts: AttendedEvent["counts"], ...results: readonly (Result | null)[]) =>
    events(...results).map((event) => ({ ...event, counts }));
  const four = events("present", "late", "noShow", "present");
  const withMore = (more: readonly AttendedEvent[]) => shareOf([...four, ...more], joinedAt);
  expect(withMore(as("bonus", "noShow", "absent", "excused", null))).toEqual(shareOf(four, joinedAt));
  expect(withMore(as("bonus", "present"))).toEqual({ countedEvents: 5, creditPercent: 375, percent: 75 });
  expect(withMore(as("no", "present", "late", "noShow", null))).toEqual(shareOf(four, joinedAt));
});
