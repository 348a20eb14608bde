import { expect, test } from "vitest";
import { formatDay } from "./format-day.ts";
import { parseDay } from "./parse-day.ts";

/** A Saturday, 21:00 in Paris, and Sunday already in Auckland. */
const now = Temporal.Instant.from("2026-11-21T20:00:00Z");

test.each([
  ["today", "2026-11-21"],
  ["tomorrow", "2026-11-22"],
  ["friday", "2026-11-27"],
  ["24 December", "2026-12-24"],
  ["2026-12-24", "2026-12-24"],
])("“%s” is %s", (text, day) => {
  expect(parseDay(text, { language: "en", timeZone: "Europe/Paris", now })).toBe(day);
});

test.each([
  ["aujourd’hui", "2026-11-21"],
  ["demain", "2026-11-22"],
  ["vendredi", "2026-11-27"],
  ["24 décembre", "2026-12-24"],
  ["tomorrow", "2026-11-22"],
])("« %s » is %s in French", (text, day) => {
  expect(parseDay(text, { language: "fr", timeZone: "Europe/Paris", now })).toBe(day);
});

test("today is the person's own", () => {
  expect(parseDay("today", { language: "en", timeZone: "Pacific/Auckland", now })).toBe("2026-11-22");
  expect(parseDay("today", { language: "en", timeZone: "Pacific/Honolulu", now })).toBe("2026-11-21");
});

test.each(["", "soon", "2026-02-30", "I will tell you tomorrow or so"])("“%s” is no day", (text) => {
  expect(parseDay(text, { language: "en", timeZone: "UTC", now })).toBeUndefined();
});

test("a day is written in the reader's words", () => {
  expect(formatDay("en", "2026-12-24")).toBe("Thu, 24 Dec 2026");
  expect(formatDay("fr", "2026-12-24")).toBe("jeu. 24 déc. 2026");
});
