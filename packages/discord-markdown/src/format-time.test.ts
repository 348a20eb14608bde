import { expect, test } from "vitest";
import { formatTime } from "./format-time.ts";

const siege = Date.parse("2026-11-21T19:00:00Z") / 1000;
const reader = { locale: "en-GB", timeZone: "Europe/Berlin", nowMs: (siege - 48 * 60) * 1000 };

test.each([
  ["t", "20:00"],
  ["T", "20:00:00"],
  ["d", "21/11/2026"],
  ["D", "21 November 2026"],
  ["f", "21 November 2026 at 20:00"],
  ["F", "Saturday, 21 November 2026 at 20:00"],
  ["R", "in 48 minutes"],
] as const)("style %s is written in the reader's zone", (style, words) => {
  expect(formatTime(siege, style, reader)).toBe(words);
});

test("a reader's language decides the words", () => {
  expect(formatTime(siege, "R", { ...reader, locale: "fr" })).toBe("dans 48 minutes");
  expect(formatTime(siege, "D", { ...reader, locale: "ko" })).toBe("2026년 11월 21일");
});

test.each([
  [-30, "30 seconds ago"],
  [3600, "in 1 hour"],
  [-86_400 * 3, "3 days ago"],
  [86_400 * 62, "in 2 months"],
])("%i seconds away is said in the largest fitting unit", (distance, words) => {
  expect(formatTime(siege + distance, "R", { ...reader, nowMs: siege * 1000 })).toBe(words);
});
