import { expect, test } from "vitest";
import { slotsToRun } from "./jobs.ts";

const [monday, tuesday, wednesday] = [
  Temporal.Instant.from("2026-11-23T20:00:00Z"),
  Temporal.Instant.from("2026-11-24T20:00:00Z"),
  Temporal.Instant.from("2026-11-25T20:00:00Z"),
] as const;

test.each([
  { policy: "run-once", slots: [wednesday] },
  { policy: "run-each", slots: [monday, tuesday, wednesday] },
  { policy: "skip", slots: [] },
] as const)("after an outage, $policy leaves $slots.length of three slots to run", ({ policy, slots }) => {
  expect(slotsToRun([tuesday, monday, wednesday], policy)).toEqual(slots);
});

test.each(["run-once", "run-each", "skip"] as const)("with nothing missed, %s runs nothing", (policy) => {
  expect(slotsToRun([], policy)).toEqual([]);
});
