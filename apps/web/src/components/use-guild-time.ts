"use client";

import { useMemo } from "react";
import { useGuildZone } from "./shell/shell-context.tsx";
import { useWriting } from "./use-writing.ts";

const styles = {
  /** `20:00` */
  time: { hour: "2-digit", minute: "2-digit" },
  /** `Saturday, 21 November` */
  longDay: { weekday: "long", day: "numeric", month: "long" },
  /** `21 Nov` */
  shortDay: { day: "2-digit", month: "short" },
  /** `21` */
  dayNumber: { day: "numeric" },
  /** `Sat` */
  weekday: { weekday: "short" },
  /** `21 Nov, 19:12` */
  moment: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Style = keyof typeof styles;

/** Writes moments, given in ISO 8601, as the guild's own clock shows them: what its people mean by "20:00". */
export function useGuildTime(): (style: Style, at: string) => string {
  const zone = useGuildZone();
  const writing = useWriting();
  return useMemo(() => {
    const known = new Map<Style, Intl.DateTimeFormat>();
    return (style, at) => {
      const formatter =
        known.get(style) ?? new Intl.DateTimeFormat(writing, { ...styles[style], timeZone: zone });
      known.set(style, formatter);
      return formatter.format(new Date(at));
    };
  }, [writing, zone]);
}
