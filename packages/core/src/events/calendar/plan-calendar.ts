import type { CalendarInput } from "./calendar.input.ts";
import type { CalendarView } from "./calendar-view.ts";

/** One square of a month, one column of a week. */
export type CalendarDay = {
  readonly day: string;
  readonly isToday: boolean;
  /** Of the month before or after: it only fills the week. */
  readonly isOutside: boolean;
};

/** Whole weeks side by side, with where one gets to by going back or on. */
export type CalendarPlan = {
  readonly view: CalendarView;
  readonly days: readonly CalendarDay[];
  /** First day of the month or week that is shown; a month begins with days of the one before. */
  readonly fromOn: string;
  readonly earlierOn: string;
  readonly laterOn: string;
  readonly timeZone: string;
};

/** The days of a month or week that hold the given day, or today. */
export function planCalendar(
  { view, from, firstWeekday }: Omit<CalendarInput, "timeZone">,
  { now, timeZone }: { readonly now: Temporal.Instant; readonly timeZone: string },
): CalendarPlan {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const asked = from ? Temporal.PlainDate.from(from) : today;
  const startOfWeek = (date: Temporal.PlainDate) =>
    date.subtract({ days: (date.dayOfWeek - firstWeekday + 7) % 7 });
  const isMonth = view === "month";
  const first = isMonth ? asked.with({ day: 1 }) : startOfWeek(asked);
  const next = isMonth ? first.add({ months: 1 }) : first.add({ weeks: 1 });
  const start = startOfWeek(first);
  const end = startOfWeek(next.add({ days: 6 }));
  const dates = Array.from({ length: start.until(end).days }, (_, index) => start.add({ days: index }));
  return {
    view,
    days: dates.map((date) => ({
      day: date.toString(),
      isToday: date.equals(today),
      isOutside: isMonth && date.month !== first.month,
    })),
    fromOn: first.toString(),
    earlierOn: (isMonth ? first.subtract({ months: 1 }) : first.subtract({ weeks: 1 })).toString(),
    laterOn: next.toString(),
    timeZone,
  };
}

/** From when until when the days of a calendar last, in their zone. */
export function spanOfCalendar({ days, timeZone }: Pick<CalendarPlan, "days" | "timeZone">): {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
} {
  const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).toInstant();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) throw new RangeError("A calendar has days");
  const end = Temporal.PlainDate.from(last.day).add({ days: 1 });
  return { from: startOf(Temporal.PlainDate.from(first.day)), until: startOf(end) };
}
