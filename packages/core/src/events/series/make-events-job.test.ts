import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { standardRules } from "../standard-rules.ts";
import { type EventSeries, listDue } from "./event-series.ts";
import { nextMaking, seriesIdOfMaking } from "./make-events-job.ts";
import type { Recurrence } from "./recurrence.ts";

const series = (wishes: Partial<EventSeries>): EventSeries => ({
  seriesId: 7,
  houseId: 1,
  createdByUserId: null,
  weekLine: null,
  title: "Raid",
  note: null,
  reward: toHundredths(0),
  voiceChannelId: null,
  templateId: null,
  rules: standardRules,
  durationMinutes: 60,
  recurrence: { kind: "days", everyDays: 1 },
  time: "20:00",
  timeZone: "Europe/Paris",
  fromOn: "2026-01-01",
  untilOn: null,
  daysAhead: 14,
  state: "active",
  previous: null,
  ...wishes,
});

const anyRule = fc.constantFrom<Recurrence>(
  { kind: "weekly", weekdays: ["tue", "thu"], weeks: "odd" },
  { kind: "days", everyDays: 366 },
  { kind: "monthDay", day: 31 },
  { kind: "monthWeekday", nth: "last", weekday: "sun" },
);

test("the next run is to come, and is the first moment at which one more day is due", () => {
  const moments = fc
    .integer({ min: 0, max: 400 * 24 })
    .map((hours) => Temporal.Instant.from("2026-01-01T00:00:00Z").add({ hours }));
  fc.assert(
    fc.property(anyRule, moments, fc.integer({ min: 1, max: 60 }), (recurrence, now, daysAhead) => {
      const plan = series({ recurrence, daysAhead });
      const { dueAt, slot } = nextMaking(plan, now) ?? { dueAt: now, slot: "" };
      const lastAt = (at: Temporal.Instant) => listDue(plan, { now: at }).at(-1)?.localDate ?? "";
      expect(Temporal.Instant.compare(dueAt, now)).toBe(1);
      expect(seriesIdOfMaking(slot)).toBe(7);
      expect(lastAt(dueAt) > lastAt(now)).toBe(true);
      expect(lastAt(dueAt.subtract({ milliseconds: 1 })) > lastAt(now)).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test.each([series({ state: "paused" }), series({ state: "ended" }), series({ untilOn: "2026-01-02" })])(
  "a series that makes no more has no next run",
  (plan) => {
    expect(nextMaking(plan, Temporal.Instant.from("2026-01-01T00:00:00Z"))).toBeUndefined();
  },
);
