import fc from "fast-check";
import { expect, test } from "vitest";
import { type EventPart, layOutDays } from "./lay-out-days.ts";
import { planCalendar } from "./plan-calendar.ts";

const berlin = "Europe/Berlin";

/** The week in which this day is, with one event by the clock of Berlin. */
function weekWith(from: string, until: string, firstDay = from.slice(0, 10)) {
  const now = Temporal.Instant.from("2026-11-21T12:00:00Z");
  const plan = planCalendar({ view: "week", from: firstDay, firstWeekday: 1 }, { now, timeZone: berlin });
  const layout = layOutDays([eventOf(1, [from, until])], plan);
  return plan.days.flatMap(({ day }, index) =>
    (layout[index]?.parts ?? []).map((part) => ({ day, ...part })),
  );
}

function eventOf(eventId: number, [from, until]: readonly [string, string], isRollCall = false) {
  const at = (text: string) =>
    text.endsWith("Z")
      ? Temporal.Instant.from(text)
      : Temporal.PlainDateTime.from(text).toZonedDateTime(berlin).toInstant();
  return { eventId, startsAt: at(from), endsAt: at(until), rules: { isRollCall } };
}

const alone = { eventId: 1, lane: 0, laneCount: 1, beginsBefore: false, goesOn: false };

test("an event lies on its day by the clock", () => {
  expect(weekWith("2026-11-24T20:00", "2026-11-24T21:30")).toEqual([
    { ...alone, day: "2026-11-24", fromMinute: 1_200, untilMinute: 1_290 },
  ]);
});

test("an event over midnight is cut there, and one that ends at midnight is not on the day after", () => {
  expect(weekWith("2026-11-24T23:00", "2026-11-25T01:00")).toEqual([
    { ...alone, day: "2026-11-24", fromMinute: 1_380, untilMinute: 1_440, goesOn: true },
    { ...alone, day: "2026-11-25", fromMinute: 0, untilMinute: 60, beginsBefore: true },
  ]);
  expect(weekWith("2026-11-24T23:00", "2026-11-25T00:00")).toEqual([
    { ...alone, day: "2026-11-24", fromMinute: 1_380, untilMinute: 1_440 },
  ]);
});

test("what began on Sunday night stands on Monday of the week after", () => {
  expect(weekWith("2026-11-22T23:00", "2026-11-23T02:00", "2026-11-23")).toEqual([
    { ...alone, day: "2026-11-23", fromMinute: 0, untilMinute: 120, beginsBefore: true },
  ]);
});

test("on a day of 23 hours events stand where the clock shows them", () => {
  expect(weekWith("2026-03-29T01:30", "2026-03-29T04:00")).toMatchObject([
    { fromMinute: 90, untilMinute: 240 },
  ]);
  expect(weekWith("2026-03-29T00:00", "2026-03-30T00:00")).toMatchObject([
    { fromMinute: 0, untilMinute: 1_440 },
  ]);
});

test("on a day of 25 hours an event in the hour that runs twice is as long as it lasts", () => {
  expect(weekWith("2026-10-25T00:30:00Z", "2026-10-25T01:15:00Z", "2026-10-25")).toMatchObject([
    { fromMinute: 150, untilMinute: 195 },
  ]);
  expect(weekWith("2026-10-25T20:00", "2026-10-25T22:00")).toMatchObject([
    { fromMinute: 1_200, untilMinute: 1_320 },
  ]);
});

const plan = planCalendar(
  { view: "month", from: "2026-11-01", firstWeekday: 1 },
  { now: Temporal.Instant.from("2026-11-21T12:00:00Z"), timeZone: berlin },
);

test("events at the same time stand side by side, and later ones have the width for themselves", () => {
  const events = [
    eventOf(1, ["2026-11-24T20:00", "2026-11-24T22:00"]),
    eventOf(2, ["2026-11-24T21:00", "2026-11-24T21:30"]),
    eventOf(3, ["2026-11-24T21:30", "2026-11-24T23:00"]),
    eventOf(4, ["2026-11-24T23:00", "2026-11-24T23:30"]),
  ];
  const day = layOutDays(events, plan)[plan.days.findIndex(({ day }) => day === "2026-11-24")];
  expect(day?.parts.map(({ eventId, lane, laneCount }) => [eventId, lane, laneCount])).toEqual([
    [1, 0, 2],
    [2, 1, 2],
    [3, 1, 2],
    [4, 0, 1],
  ]);
});

test("Roll-calls take no place of their own", () => {
  const events = [
    eventOf(1, ["2026-11-24T12:00", "2026-11-24T12:30"], true),
    eventOf(2, ["2026-11-24T15:00", "2026-11-24T15:30"], true),
  ];
  const days = layOutDays(events, plan);
  expect(days.flatMap(({ parts }) => parts)).toEqual([]);
  expect(days.map(({ rollCallIds }) => rollCallIds).filter((ids) => ids.length > 0)).toEqual([[1, 2]]);
});

const month = {
  from: Temporal.Instant.from("2026-10-25T00:00:00Z").epochMilliseconds,
  minutes: 45 * 24 * 60,
};
const someEvents = fc.array(
  fc.record({
    minute: fc.integer({ min: 0, max: month.minutes }),
    length: fc.integer({ min: 5, max: 1_440 }),
  }),
  { maxLength: 30 },
);

test("whatever is planned, nothing in one lane overlaps, and every part fits its day", () => {
  const zone = fc.constantFrom(berlin, "America/New_York", "Australia/Lord_Howe");
  fc.assert(
    fc.property(someEvents, zone, (all, timeZone) => {
      const events = all.map(({ minute, length }, eventId) => {
        const startsAt = Temporal.Instant.fromEpochMilliseconds(month.from + minute * 60_000);
        return { eventId, startsAt, endsAt: startsAt.add({ minutes: length }), rules: { isRollCall: false } };
      });
      for (const { parts } of layOutDays(events, { ...plan, timeZone })) expectSideBySide(parts);
    }),
    { numRuns: 60 },
  );
});

function expectSideBySide(parts: readonly EventPart[]): void {
  for (const [index, one] of parts.entries()) {
    expect(0 <= one.fromMinute && one.fromMinute < one.untilMinute && one.untilMinute <= 1_440).toBe(true);
    expect(one.lane).toBeLessThan(one.laneCount);
    const later = parts.slice(index + 1).filter(({ lane }) => lane === one.lane);
    for (const { fromMinute } of later) expect(fromMinute).toBeGreaterThanOrEqual(one.untilMinute);
  }
}
