import { z } from "zod";
import { type Weekday, weekdays } from "../../absences/index.ts";

/** Which weeks of the year, by their ISO numbers. After a year of 53 weeks two odd ones follow each other. */
export const weekChoices = ["every", "odd", "even"] as const;

export type WeekChoice = (typeof weekChoices)[number];

/** Which one of a weekday's days in a month; `last` is the fourth or the fifth. */
export const nths = ["first", "second", "third", "fourth", "last"] as const;

export type Nth = (typeof nths)[number];

/** On which days something repeats. */
export const recurrence = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("weekly"),
    weekdays: z
      .array(z.enum(weekdays))
      .min(1)
      .max(7)
      .transform((chosen): readonly Weekday[] => weekdays.filter((weekday) => chosen.includes(weekday))),
    weeks: z.enum(weekChoices).default("every"),
  }),
  /** Counted from the first day. */
  z.object({ kind: z.literal("days"), everyDays: z.coerce.number().int().min(1).max(366) }),
  /** A month that is too short has it on its last day. */
  z.object({ kind: z.literal("monthDay"), day: z.coerce.number().int().min(1).max(31) }),
  z.object({ kind: z.literal("monthWeekday"), nth: z.enum(nths), weekday: z.enum(weekdays) }),
]);

export type Recurrence = z.infer<typeof recurrence>;

/** When something repeats: days and a time by the clock on the wall, wherever that clock is moved. */
export type Schedule = {
  readonly recurrence: Recurrence;
  /** `21:00` on the wall. */
  readonly time: string;
  /** IANA name. */
  readonly timeZone: string;
  /** First day that it may fall on, `2026-11-24`. */
  readonly fromOn: string;
  /** Last day; null for no end. */
  readonly untilOn: string | null;
};

/** Whether something that repeats from this day on falls on that one. */
export function fallsOn(rule: Recurrence, fromOn: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  if (Temporal.PlainDate.compare(day, fromOn) < 0) return false;
  switch (rule.kind) {
    case "weekly":
      return rule.weekdays.some((weekday) => isOn(day, weekday)) && isWeek(day, rule.weeks);
    case "days":
      return fromOn.until(day).days % rule.everyDays === 0;
    case "monthDay":
      return day.day === Math.min(rule.day, day.daysInMonth);
    case "monthWeekday":
      return isOn(day, rule.weekday) && isNth(day, rule.nth);
  }
}

function isOn(day: Temporal.PlainDate, weekday: Weekday): boolean {
  return weekdays[day.dayOfWeek - 1] === weekday;
}

function isWeek(day: Temporal.PlainDate, weeks: WeekChoice): boolean {
  return weeks === "every" || ((day.weekOfYear ?? 0) % 2 === 1) === (weeks === "odd");
}

function isNth(day: Temporal.PlainDate, nth: Nth): boolean {
  if (nth === "last") return day.day + 7 > day.daysInMonth;
  return Math.ceil(day.day / 7) === nths.indexOf(nth) + 1;
}
