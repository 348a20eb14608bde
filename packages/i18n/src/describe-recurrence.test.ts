import type { Recurrence } from "@guildhall/core/events";
import { expect, test } from "vitest";
import { describeRecurrence } from "./describe-recurrence.ts";
import { translatorFor } from "./translate.ts";

const weekly = (weeks: "every" | "odd" | "even", ...weekdays: ("tue" | "thu")[]): Recurrence => ({
  kind: "weekly",
  weeks,
  weekdays,
});

test.each<[Recurrence, string, string]>([
  [weekly("every", "tue", "thu"), "every Tuesday and Thursday", "chaque mardi et jeudi"],
  [weekly("odd", "tue"), "Tuesday of odd weeks", "mardi des semaines impaires"],
  [weekly("even", "thu"), "Thursday of even weeks", "jeudi des semaines paires"],
  [{ kind: "days", everyDays: 1 }, "every day", "chaque jour"],
  [{ kind: "days", everyDays: 3 }, "every 3 days", "tous les 3 jours"],
  [{ kind: "monthDay", day: 5 }, "on day 5 of each month", "le 5 de chaque mois"],
  [{ kind: "monthDay", day: 31 }, "on the last day of each month", "le dernier jour de chaque mois"],
  [
    { kind: "monthWeekday", nth: "last", weekday: "sun" },
    "on the last Sunday of each month",
    "le dernier dimanche de chaque mois",
  ],
])("the rule %o has words in English and French", (rule, english, french) => {
  expect(describeRecurrence({ t: translatorFor("en"), language: "en" }, rule)).toBe(english);
  expect(describeRecurrence({ t: translatorFor("fr"), language: "fr" }, rule)).toBe(french);
});
