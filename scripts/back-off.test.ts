import { expect, test } from "vitest";
import { backOffSeconds } from "./back-off.ts";

test("the wait doubles from half a second and stops growing at half a minute", () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 100].map(backOffSeconds);
  expect(waits).toEqual([0.5, 1, 2, 4, 8, 16, 30, 30, 30]);
});
