"use client";

import type { TimeLineOfGuild } from "../absences.loaders.ts";
import { useDayWords } from "./use-day-words.ts";

type LineProps = { readonly line: TimeLineOfGuild };

/** Beside the names on a wide page, below them on a phone. */
const trackEdge = "desk:ms-[190px]";

/** With more days than this only Mondays are named. */
const mostNamedDays = 14;

/** The days over the bars. */
export function TimeLineAxis({ line: { days } }: LineProps) {
  const { write } = useDayWords();
  const style = days.length > mostNamedDays ? "short" : "number";
  const named = days
    .map((day, index) => ({ ...day, index }))
    .filter(({ isMonday }) => isMonday || days.length <= mostNamedDays);
  const isDense = days.length > 2 * mostNamedDays;
  return (
    <div aria-hidden className={`relative h-5 text-tiny text-ink-3 tabular-nums ${trackEdge}`}>
      {named.map(({ day, index, isToday }, place) => (
        <span
          key={day}
          className={`absolute whitespace-nowrap ps-1 ${isToday ? "font-semibold text-lamp" : ""} ${isDense && place % 3 !== 0 ? "max-desk:hidden" : ""}`}
          style={{ insetInlineStart: placeOf(index, days.length) }}
        >
          {write(style, day)}
        </span>
      ))}
    </div>
  );
}

/** Weeks as thin lines, and today as the lamp's. */
export function TimeLineMarks({ line: { days } }: LineProps) {
  const marked = days
    .map((day, index) => ({ ...day, index }))
    .filter(({ isMonday, isToday }) => isMonday || isToday);
  return (
    <div aria-hidden className="pointer-events-none absolute inset-x-3.5 top-7 bottom-3">
      <div className={`relative h-full ${trackEdge}`}>
        {marked.map(({ day, index, isToday }) => (
          <span
            key={day}
            className={`absolute inset-y-0 ${isToday ? "bg-lamp-soft" : "border-s border-line"}`}
            style={{
              insetInlineStart: placeOf(index, days.length),
              width: isToday ? placeOf(1, days.length) : 0,
            }}
          />
        ))}
      </div>
    </div>
  );
}

/** So many days from the start of the line. */
export function placeOf(days: number, dayCount: number): string {
  return `${(days / dayCount) * 100}%`;
}
