import type { Language } from "@guildhall/core";
import type { Recurrence } from "@guildhall/core/events";
import type { Translate } from "./translate.ts";

type Words = { readonly t: Translate; readonly language: Language };

/** On which days something repeats: `every Tuesday and Thursday`. */
export function describeRecurrence({ t, language }: Words, rule: Recurrence): string {
  switch (rule.kind) {
    case "weekly":
      return t(`events.series.words.${rule.weeks}`, { days: listDays(language, rule.weekdays) });
    case "days":
      return t("events.series.words.days", { count: rule.everyDays });
    case "monthDay":
      return rule.day === 31
        ? t("events.series.words.lastDay")
        : t("events.series.words.monthDay", { day: String(rule.day) });
    case "monthWeekday":
      return t(`events.series.words.${rule.nth}`, { weekday: nameOf(language, rule.weekday) });
  }
}

type Weekday = Extract<Recurrence, { kind: "weekly" }>["weekdays"][number];

/** A Monday, from which the others are counted. */
const monday = Date.UTC(2026, 0, 5);
const order: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** As within a sentence: Intl knows where weekdays are written small. */
function nameOf(language: Language, weekday: Weekday): string {
  const day = new Date(monday);
  day.setUTCDate(day.getUTCDate() + order.indexOf(weekday));
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(day);
}

function listDays(language: Language, weekdays: readonly Weekday[]): string {
  return new Intl.ListFormat(language).format(weekdays.map((weekday) => nameOf(language, weekday)));
}
