import { expect, test } from "vitest";
import { isOrderUnsure, planRecheck } from "./order-of-news.ts";

const now = Temporal.Instant.from("2026-11-21T20:00:00.750Z");

test.each([
  ["nothing was said before", undefined, false],
  ["something was said at the same moment", now, true],
  ["something was said a moment ago", now.subtract({ seconds: 4 }), true],
  ["something newer is known already", now.add({ seconds: 4 }), true],
  ["the last word is five seconds old", now.subtract({ seconds: 5 }), false],
])("when %s, the order is unsure or not", (_when, lastAsOf, isUnsure) => {
  expect(isOrderUnsure(lastAsOf, now)).toBe(isUnsure);
});

test("doubts of one second are one question, which is asked after that second", () => {
  const { second, dueAt } = planRecheck(now);
  expect(planRecheck(now.add({ milliseconds: 200 })).second).toBe(second);
  expect(dueAt.toString()).toBe("2026-11-21T20:00:01.75Z");
});
