import { expect, test } from "vitest";
import { wayToReach } from "./own-reminders.ts";

test.each([
  ["chosen", null, "thread"],
  ["chosen", "dm", "dm"],
  ["dm", null, "dm"],
  ["dm", "thread", "thread"],
  ["thread", "dm", "thread"],
  ["thread", "none", "none"],
  ["dm", "none", "none"],
] as const)("a reminder that goes %s comes to somebody who chose %s: %s", (way, chosen, expected) => {
  expect(wayToReach(way, chosen)).toBe(expected);
});
