import { expect, test } from "vitest";
import { calendarInput } from "./calendar.input.ts";
import { planCalendar, spanOfCalendar } from "./plan-calendar.ts";

const now = Temporal.Instant.from("2026-11-21T23:30:00Z");

test("a month is shown in whole weeks, which begin as the reader's do", () => {
  const month = (firstWeekday: number, timeZone = "UTC") =>
    planCalendar({ view: "month", firstWeekday }, { now, timeZone });
  const inEurope = month(1);
  expect(inEurope.days).toHaveLength(42);
  expect(inEurope.days[0]).toEqual({ day: "2026-10-26", isToday: false, isOutside: true });
  expect(inEurope.days.at(-1)?.day).toBe("2026-12-06");
  expect(inEurope).toMatchObject({ fromOn: "2026-11-01", earlierOn: "2026-10-01", laterOn: "2026-12-01" });
  const inAmerica = month(7);
  expect(inAmerica.days[0]?.day).toBe("2026-11-01");
  expect(inAmerica.days).toHaveLength(35);
});

test("today is the reader's", () => {
  const today = (timeZone: string) =>
    planCalendar({ view: "week", firstWeekday: 1 }, { now, timeZone }).days.find(({ isToday }) => isToday)
      ?.day;
  expect(today("Europe/Berlin")).toBe("2026-11-22");
  expect(today("America/New_York")).toBe("2026-11-21");
});

test("a week of any day is that week, and back and on are the weeks beside it", () => {
  const week = planCalendar(
    { view: "week", from: "2026-03-29", firstWeekday: 1 },
    { now, timeZone: "Europe/Berlin" },
  );
  expect(week).toMatchObject({ fromOn: "2026-03-23", earlierOn: "2026-03-16", laterOn: "2026-03-30" });
  expect(week.days).toHaveLength(7);
  const { from, until } = spanOfCalendar(week);
  expect(from.until(until).total("hours")).toBe(7 * 24 - 1);
});

test.each([
  ["2026-11", "2026-11-01"],
  ["2026-11-24", "2026-11-24"],
])("an address may name a month or a day: %s", (from, day) => {
  expect(calendarInput.parse({ view: "month", from }).from).toBe(day);
});

test.each(["2026-13", "24.11.2026", "2026-02-30", "x"])("%s is no day", (from) => {
  expect(calendarInput.safeParse({ view: "month", from }).success).toBe(false);
});
