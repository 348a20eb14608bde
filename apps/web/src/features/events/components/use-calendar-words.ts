"use client";

import { useMemo } from "react";
import { useWriting } from "#web/components/use-writing.ts";

const styles = {
  /** `Tuesday, 24 November` */
  long: { weekday: "long", day: "numeric", month: "long" },
  /** `Tue` */
  weekday: { weekday: "short" },
  /** `24` */
  number: { day: "numeric" },
  /** `November 2026` */
  month: { month: "long", year: "numeric" },
  /** `24 Nov 2026` */
  short: { day: "numeric", month: "short", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type DayStyle = keyof typeof styles;

type CalendarWords = {
  write(style: DayStyle, day: string): string;
  /** `23 – 29 Nov 2026` */
  range(from: string, until: string): string;
};

/** Writes days of a calendar, given as ISO dates. They have no zone: each is the same day wherever it is read. */
export function useCalendarWords(): CalendarWords {
  const writing = useWriting();
  return useMemo(() => {
    const known = new Map<DayStyle, Intl.DateTimeFormat>();
    const writer = (style: DayStyle) => {
      const formatter =
        known.get(style) ?? new Intl.DateTimeFormat(writing, { ...styles[style], timeZone: "UTC" });
      known.set(style, formatter);
      return formatter;
    };
    const noon = (day: string) => new Date(`${day}T12:00:00Z`);
    return {
      write: (style, day) => writer(style).format(noon(day)),
      range: (from, until) => writer("short").formatRange(noon(from), noon(until)),
    };
  }, [writing]);
}
