"use client";

import { useGuildZone } from "./shell/shell-context.tsx";

/** How one greets at that moment, by the guild's clock, for all the same. */
export function useGreeting(now: string): "morning" | "day" | "evening" {
  const timeZone = useGuildZone();
  // French would say "20 h": the hour is read in a language that writes bare numbers.
  const clock = new Intl.DateTimeFormat("en", { hour: "2-digit", hourCycle: "h23", timeZone });
  const hour = Number(clock.format(new Date(now)));
  if (hour >= 5 && hour < 12) return "morning";
  return hour >= 12 && hour < 18 ? "day" : "evening";
}
