import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weekdays } from "../../absences/index.ts";
import { listOccurrences } from "./list-occurrences.ts";
import { nths, type Recurrence, recurrence, type Schedule, weekChoices } from "./recurrence.ts";

const zones = [
  "Europe/Paris",
  "America/New_York",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "Asia/Kolkata",
  "America/Sao_Paulo",
  "Pacific/Chatham",
  "Asia/Beirut",
  "Pacific/Auckland",
  "UTC",
] as const;

const daily: Recurrence = { kind: "days", everyDays: 1 };

const schedule = (wishes: Partial<Schedule>): Schedule => ({
  recurrence: daily,
  time: "20:00",
  timeZone: "Europe/Paris",
  fromOn: "2026-01-01",
  untilOn: null,
  ...wishes,
});

const datesOf = (wishes: Partial<Schedule>, from: string, to: string) =>
  listOccurrences(schedule(wishes), from, to).map(({ localDate }) => localDate);

const wallOf = (wishes: Partial<Schedule>, day: string) => {
  const { timeZone } = schedule(wishes);
  const [found] = listOccurrences(schedule(wishes), day, day);
  return found?.startsAt.toZonedDateTimeISO(timeZone).toString({ timeZoneName: "never" });
};

const anyRule: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({
    kind: fc.constant("weekly" as const),
    weekdays: fc.subarray([...weekdays], { minLength: 1 }),
    weeks: fc.constantFrom(...weekChoices),
  }),
  fc.record({ kind: fc.constant("days" as const), everyDays: fc.integer({ min: 1, max: 366 }) }),
  fc.record({ kind: fc.constant("monthDay" as const), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({
    kind: fc.constant("monthWeekday" as const),
    nth: fc.constantFrom(...nths),
    weekday: fc.constantFrom(...weekdays),
  }),
);

const anyTime = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minute) => Temporal.PlainTime.from("00:00").add({ minutes: minute }).toString().slice(0, 5));

/** The times at which most clocks change. */
const hardTimes = ["00:30", "02:30"];

describe.each(zones)("in %s", (timeZone) => {
  test("every day of ten years has one occurrence, of one moment, in order", () => {
    const begin = Temporal.PlainDate.from("2020-01-01");
    const days = begin.until("2029-12-31").days + 1;
    const dates = Array.from({ length: days }, (_, index) => begin.add({ days: index }).toString());
    for (const time of hardTimes) {
      const found = listOccurrences(
        schedule({ time, timeZone, fromOn: "2020-01-01" }),
        "2020-01-01",
        "2029-12-31",
      );
      expect(found.map(({ localDate }) => localDate)).toEqual(dates);
      const moments = found.map(({ startsAt }) => startsAt.epochMilliseconds);
      expect(moments.every((moment, index) => index === 0 || moment > (moments[index - 1] ?? 0))).toBe(true);
    }
  });

  test("an occurrence is at its time on the wall, or as much later as the clock jumped", () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 0, max: 3 }), (time, year) => {
        const found = listOccurrences(
          schedule({ time, timeZone, fromOn: "2024-01-01" }),
          `${2024 + year}-01-01`,
          `${2024 + year}-12-31`,
        );
        for (const { localDate, startsAt } of found) {
          const wall = startsAt.toZonedDateTimeISO(timeZone);
          const wanted = Temporal.PlainDate.from(localDate).toPlainDateTime(time);
          const moved = wanted.until(wall.toPlainDateTime()).total("minutes");
          if (moved === 0) continue;
          const before = wall.subtract({ hours: 3 }).offsetNanoseconds;
          expect(moved).toBe((wall.offsetNanoseconds - before) / 60e9);
        }
      }),
      { numRuns: 3 },
    );
  });
});

test("asked in parts, a series has the same days as asked at once: none twice, none left out", () => {
  fc.assert(
    fc.property(anyRule, anyTime, fc.integer({ min: 1, max: 700 }), (rule, time, part) => {
      const series = schedule({ recurrence: rule, time, fromOn: "2026-03-01" });
      const [begin, end] = [Temporal.PlainDate.from("2026-01-01"), Temporal.PlainDate.from("2028-01-01")];
      const cut = begin.add({ days: part });
      const parts = [
        ...listOccurrences(series, begin.toString(), cut.subtract({ days: 1 }).toString()),
        ...listOccurrences(series, cut.toString(), end.toString()),
      ];
      expect(parts).toEqual(listOccurrences(series, begin.toString(), end.toString()));
    }),
    { numRuns: 20 },
  );
});

test.each([
  { timeZone: "Europe/Paris", day: "2026-03-29", time: "02:30", expected: "2026-03-29T03:30:00+02:00" },
  { timeZone: "Europe/Paris", day: "2026-10-25", time: "02:30", expected: "2026-10-25T02:30:00+02:00" },
  { timeZone: "America/New_York", day: "2026-03-08", time: "02:30", expected: "2026-03-08T03:30:00-04:00" },
  { timeZone: "America/New_York", day: "2026-11-01", time: "01:30", expected: "2026-11-01T01:30:00-04:00" },
  {
    timeZone: "Australia/Lord_Howe",
    day: "2026-10-04",
    time: "02:15",
    expected: "2026-10-04T02:45:00+11:00",
  },
  {
    timeZone: "Australia/Lord_Howe",
    day: "2026-04-05",
    time: "01:45",
    expected: "2026-04-05T01:45:00+11:00",
  },
  // Morocco goes back for Ramadan, and forward after it.
  { timeZone: "Africa/Casablanca", day: "2026-02-15", time: "02:30", expected: "2026-02-15T02:30:00+01:00" },
  { timeZone: "Africa/Casablanca", day: "2026-03-22", time: "02:30", expected: "2026-03-22T03:30:00+01:00" },
  { timeZone: "Asia/Beirut", day: "2026-03-29", time: "00:30", expected: "2026-03-29T01:30:00+03:00" },
])("in $timeZone on $day, $time is $expected", ({ timeZone, day, time, expected }) => {
  expect(wallOf({ timeZone, time }, day)).toBe(expected);
});

test("over the change of clocks a series keeps its wall time, where Discord's own recurrence jumps an hour", () => {
  const found = listOccurrences(
    schedule({ time: "21:00", recurrence: { kind: "weekly", weekdays: ["tue"], weeks: "every" } }),
    "2026-10-20",
    "2026-10-27",
  );
  const [before, after] = found as [(typeof found)[number], (typeof found)[number]];
  const hourOf = (moment: Temporal.Instant) => moment.toZonedDateTimeISO("Europe/Paris").hour;
  expect([before, after].map(({ startsAt }) => hourOf(startsAt))).toEqual([21, 21]);
  // Discord repeats the moment in UTC.
  expect(hourOf(before.startsAt.add({ hours: 7 * 24 }))).toBe(20);
});

test("odd and even weeks are those of the ISO year, also after one of 53 weeks", () => {
  const weekly = (weeks: "odd" | "even") => ({
    recurrence: { kind: "weekly", weekdays: ["thu"], weeks } satisfies Recurrence,
  });
  // 2026 has 53 weeks: 53 and 1 are both odd.
  expect(datesOf(weekly("odd"), "2026-12-10", "2027-01-31")).toEqual([
    "2026-12-17",
    "2026-12-31",
    "2027-01-07",
    "2027-01-21",
  ]);
  expect(datesOf(weekly("even"), "2026-12-10", "2027-01-31")).toEqual([
    "2026-12-10",
    "2026-12-24",
    "2027-01-14",
    "2027-01-28",
  ]);
});

test("every so many days is counted from the first day, however late one asks", () => {
  const third: Partial<Schedule> = { recurrence: { kind: "days", everyDays: 3 }, fromOn: "2026-01-01" };
  expect(datesOf(third, "2026-02-26", "2026-03-06")).toEqual(["2026-02-27", "2026-03-02", "2026-03-05"]);
});

test("a month without a 31st has it on its last day", () => {
  const last: Partial<Schedule> = { recurrence: { kind: "monthDay", day: 31 } };
  expect(datesOf(last, "2026-01-01", "2026-04-30")).toEqual([
    "2026-01-31",
    "2026-02-28",
    "2026-03-31",
    "2026-04-30",
  ]);
});

test.each([
  ["first", ["2027-01-03", "2027-02-07"]],
  ["fourth", ["2027-01-24", "2027-02-28"]],
  ["last", ["2027-01-31", "2027-02-28"]],
] as const)("the %s Sunday of a month is found", (nth, expected) => {
  const rule: Recurrence = { kind: "monthWeekday", nth, weekday: "sun" };
  expect(datesOf({ recurrence: rule }, "2027-01-01", "2027-02-28")).toEqual(expected);
});

test("nothing is before the first day, nor after the last", () => {
  const short = { fromOn: "2026-05-02", untilOn: "2026-05-04" };
  expect(datesOf(short, "2026-04-01", "2026-06-01")).toEqual(["2026-05-02", "2026-05-03", "2026-05-04"]);
  expect(datesOf(short, "2026-06-01", "2026-06-30")).toEqual([]);
});

test("days of the week are kept in their order, each once", () => {
  expect(recurrence.parse({ kind: "weekly", weekdays: ["sat", "mon", "sat"] })).toEqual({
    kind: "weekly",
    weekdays: ["mon", "sat"],
    weeks: "every",
  });
});
