import { expect, test } from "vitest";
import { daysFromAwardToLeaving } from "./left-after-award.ts";

const leftAt = Temporal.Instant.from("2026-11-21T20:00:00Z");

test.each([
  [0, 0],
  [23, 0],
  [24, 1],
  [24 * 14, 14],
  [24 * 14 + 1, null],
  [-1, null],
])("who left %i hours after a drop left after %o days", (hours, days) => {
  expect(daysFromAwardToLeaving({ awardedAt: leftAt.subtract({ hours }), leftAt })).toBe(days);
});
