import type { Language } from "@guildhall/core";

/** A moment by the clock of a guild: `Sat 21 Nov 2026, 20:00`. For lists that Discord does not translate by itself. */
export function formatMoment(language: Language, moment: Temporal.Instant, timeZone: string): string {
  const style: Intl.DateTimeFormatOptions = {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  };
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, style).format(
    moment.epochMilliseconds,
  );
}
