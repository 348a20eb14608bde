import type { Language } from "@guildhall/core";

/** A day of a calendar: `Thu, 24 Dec 2026`. It has no zone: it is the same day wherever it is read. */
export function formatDay(language: Language, day: string): string {
  const style: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  };
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, style).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}
