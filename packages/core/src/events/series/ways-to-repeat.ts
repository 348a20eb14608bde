import { weekdays } from "../../absences/index.ts";
import { nths, type Recurrence } from "./recurrence.ts";

/** How a day that somebody names comes again, in a word. */
export const waysToRepeat = ["weekly", "fortnightly", "daily", "monthDay", "monthWeekday"] as const;

export type WayToRepeat = (typeof waysToRepeat)[number];

/** The days of which this one is the first. */
export function recurrenceFrom(way: WayToRepeat, day: Temporal.PlainDate): Recurrence {
  const weekday = weekdays[day.dayOfWeek - 1] ?? "mon";
  switch (way) {
    case "weekly":
      return { kind: "weekly", weekdays: [weekday], weeks: "every" };
    case "fortnightly":
      return { kind: "days", everyDays: 14 };
    case "daily":
      return { kind: "days", everyDays: 1 };
    case "monthDay":
      return { kind: "monthDay", day: day.day };
    case "monthWeekday":
      return { kind: "monthWeekday", nth: nths[Math.ceil(day.day / 7) - 1] ?? "last", weekday };
  }
}
