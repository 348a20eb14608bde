import fc from "fast-check";
import { expect, test } from "vitest";
import { guildWeekOf, listGuildWeeks } from "./guild-week.ts";

const weeks = [
  { at: "2026-11-23T01:59:59Z", from: "2026-11-16T02:00:00Z", until: "2026-11-23T02:00:00Z" },
  { at: "2026-11-23T02:00:00Z", from: "2026-11-23T02:00:00Z", until: "2026-11-30T02:00:00Z" },
  { at: "2026-03-25T12:00:00Z", from: "2026-03-23T02:00:00Z", until: "2026-03-30T01:00:00Z" },
];

test.each(weeks)("the week of $at begins on Monday at 03:00 as the guild reads it", ({ at, from, until }) => {
  const week = guildWeekOf(Temporal.Instant.from(at), "Europe/Paris");
  expect([week.fromAt.toString(), week.untilAt.toString()]).toEqual([from, until]);
});

test("every moment lies in its week, and weeks join without a gap", () => {
  const zones = fc.constantFrom("Europe/Paris", "America/New_York", "Asia/Kolkata", "Africa/Cairo");
  fc.assert(
    fc.property(fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }), zones, (second, zone) => {
      const at = Temporal.Instant.fromEpochMilliseconds(second * 1_000);
      const { fromAt, untilAt } = guildWeekOf(at, zone);
      expect(Temporal.Instant.compare(fromAt, at)).toBeLessThanOrEqual(0);
      expect(Temporal.Instant.compare(at, untilAt)).toBe(-1);
      expect(guildWeekOf(untilAt, zone).fromAt.equals(untilAt)).toBe(true);
    }),
  );
});

test("weeks back from now join without a gap, hold every day that was asked for, and none before", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }),
      fc.constantFrom(30, 60, 90),
      (second, days) => {
        const now = Temporal.Instant.fromEpochMilliseconds(second * 1_000);
        const since = now.subtract({ hours: 24 * days });
        const found = listGuildWeeks({ now, days, timeZone: "Europe/Paris" });
        expect(found.slice(1).every(({ fromAt }, index) => found[index]?.untilAt.equals(fromAt))).toBe(true);
        const [first] = found;
        expect(first && Temporal.Instant.compare(first.fromAt, since)).not.toBe(1);
        expect(first && Temporal.Instant.compare(since, first.untilAt)).toBe(-1);
        expect(found.at(-1)).toEqual(guildWeekOf(now, "Europe/Paris"));
      },
    ),
  );
});
