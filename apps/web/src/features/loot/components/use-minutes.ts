"use client";

import { useWriting } from "#web/components/use-writing.ts";

const minutesOfHour = 60;

/** Writes how long something lasts, in hours where these are whole. */
export function useMinutes(): (minutes: number) => string {
  const writing = useWriting();
  return (minutes) => {
    const isWhole = minutes % minutesOfHour === 0;
    const unit = isWhole ? "hour" : "minute";
    const format = new Intl.NumberFormat(writing, { style: "unit", unit, unitDisplay: "long" });
    return format.format(isWhole ? minutes / minutesOfHour : minutes);
  };
}
