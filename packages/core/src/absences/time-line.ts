import type { Absence } from "./absence.ts";
import type { TimeLineInput } from "./time-line.input.ts";

/** One column of a time line. */
export type TimeLineDay = { readonly day: string; readonly isMonday: boolean; readonly isToday: boolean };

/** Days side by side on the guild's calendar, with where one gets to by going back or on. */
export type TimeLine = {
  readonly days: readonly TimeLineDay[];
  readonly fromOn: string;
  readonly untilOn: string;
  readonly earlierOn: string;
  readonly laterOn: string;
};

export function planTimeLine(
  { fromOn, span }: TimeLineInput,
  { now, timeZone }: { readonly now: Temporal.Instant; readonly timeZone: string },
): TimeLine {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const first = fromOn ? Temporal.PlainDate.from(fromOn) : today.subtract({ days: today.dayOfWeek - 1 });
  const dates = Array.from({ length: span }, (_, index) => first.add({ days: index }));
  const days = dates.map((date) => ({
    day: date.toString(),
    isMonday: date.dayOfWeek === 1,
    isToday: date.equals(today),
  }));
  return {
    days,
    fromOn: first.toString(),
    untilOn: first.add({ days: span - 1 }).toString(),
    earlierOn: first.subtract({ days: span }).toString(),
    laterOn: first.add({ days: span }).toString(),
  };
}

/** Where a leave lies on a time line, counted in days from its start. */
export type TimeLineBar = {
  readonly column: number;
  readonly length: number;
  readonly beginsBefore: boolean;
  readonly goesOn: boolean;
};

/** Undefined for a leave that touches none of the days. Days are compared as written: each is the person's own. */
export function placeOnTimeLine(
  absence: Pick<Absence, "fromOn" | "untilOn">,
  { days, fromOn, untilOn }: TimeLine,
): TimeLineBar | undefined {
  const beginsBefore = absence.fromOn < fromOn;
  const goesOn = absence.untilOn === null || absence.untilOn > untilOn;
  const column = beginsBefore ? 0 : days.findIndex(({ day }) => day === absence.fromOn);
  const last = goesOn ? days.length - 1 : days.findIndex(({ day }) => day === absence.untilOn);
  if (column < 0 || last < column) return undefined;
  return { column, length: last - column + 1, beginsBefore, goesOn };
}
