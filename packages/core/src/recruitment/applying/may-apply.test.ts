import { expect, test } from "vitest";
import { daysLeft, requireTurn } from "./may-apply.ts";

const now = Temporal.Instant.from("2026-03-01T12:00:00Z");
const ago = (hours: number) => now.subtract({ hours });
const free = { isOneOpen: false, isIn: false, rejectedAt: null, sentToday: 0 };

test.each([
  ["recruitment.alreadyApplied", { ...free, isOneOpen: true }],
  ["recruitment.alreadyIn", { ...free, isIn: true }],
  ["recruitment.coolingDown", { ...free, rejectedAt: ago(14 * 24 - 1) }],
  ["recruitment.sentTooOften", { ...free, sentToday: 5 }],
])("%s", (code, earlier) => {
  expect(() => requireTurn(earlier, 14, now)).toThrow(expect.objectContaining({ code }));
});

test("the fifth of a day is sent, and the first after the days of rest", () => {
  requireTurn({ ...free, sentToday: 4 }, 14, now);
  requireTurn({ ...free, rejectedAt: ago(14 * 24) }, 14, now);
  requireTurn({ ...free, rejectedAt: ago(0) }, 0, now);
});

test.each([
  [0, 14],
  [1, 14],
  [24, 13],
  [13 * 24 + 23, 1],
  [14 * 24, 0],
])("%i hours after a rejection %i days are left of 14", (hours, left) => {
  expect(daysLeft(ago(hours), 14, now)).toBe(left);
});
