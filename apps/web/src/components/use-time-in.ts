"use client";

import { useMemo } from "react";
import { useWriting } from "./use-writing.ts";

const styles = {
  /** `20:00` */
  time: { hour: "2-digit", minute: "2-digit" },
  /** `Saturday, 21 November` */
  longDay: { weekday: "long", day: "numeric", month: "long" },
  /** `05 Nov`, as wide as the next one below it */
  shortDay: { day: "2-digit", month: "short" },
  /** `5 Nov`, in a sentence */
  day: { day: "numeric", month: "short" },
  /** `21` */
  dayNumber: { day: "numeric" },
  /** `Sat` */
  weekday: { weekday: "short" },
  /** `November 2026` */
  month: { month: "long", year: "numeric" },
  /** `21 Nov, 19:12` */
  moment: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type TimeStyle = keyof typeof styles;

/** Writes moments, given in ISO 8601, as a clock in this zone shows them. */
export function useTimeIn(zone: string): (style: TimeStyle, at: string) => string {
  const writing = useWriting();
  return useMemo(() => {
    const known = new Map<TimeStyle, Intl.DateTimeFormat>();
    return (style, at) => {
      const formatter =
        known.get(style) ?? new Intl.DateTimeFormat(writing, { ...styles[style], timeZone: zone });
      known.set(style, formatter);
      return formatter.format(new Date(at));
    };
  }, [writing, zone]);
}
