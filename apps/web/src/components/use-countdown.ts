"use client";

import { useWriting } from "#web/components/use-writing.ts";

const units = [
  { unit: "day", ms: 86_400_000 },
  { unit: "hour", ms: 3_600_000 },
  { unit: "minute", ms: 60_000 },
] as const;

/** How far a moment is from the server's now: "in 48 minutes", "2 days ago". */
export function useCountdown(now: string): (at: string) => string {
  const writing = useWriting();
  return (at) => {
    const ms = Date.parse(at) - Date.parse(now);
    const { unit, ms: unitMs } = units.find((one) => Math.abs(ms) >= one.ms) ?? units[2];
    return new Intl.RelativeTimeFormat(writing, { numeric: "always" }).format(Math.trunc(ms / unitMs), unit);
  };
}
