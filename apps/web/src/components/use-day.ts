"use client";

import { useMemo } from "react";
import { useWriting } from "./use-writing.ts";

/** Writes whole days, given as ISO dates: `Sat, 21 Nov 2026`. A day is the same in every zone. */
export function useDay(): (date: string) => string {
  const writing = useWriting();
  return useMemo(() => {
    const formatter = new Intl.DateTimeFormat(writing, {
      weekday: "short",
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    });
    return (date) => formatter.format(new Date(`${date}T00:00:00Z`));
  }, [writing]);
}
