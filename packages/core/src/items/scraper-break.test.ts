import { expect, test } from "vitest";
import type { CatalogueRunState } from "./catalogue-run.ts";
import { findBreak } from "./scraper-break.ts";

const lastEnd = Temporal.Instant.from("2026-03-10T03:40:00Z");

/** Latest first, a day apart. */
const endedAs = (...states: CatalogueRunState[]) =>
  states.map((state, nights) => ({ state, finishedAt: lastEnd.subtract({ hours: 24 * nights }) }));

const pausedDays = (states: readonly CatalogueRunState[]) => {
  const { pausedUntil } = findBreak(endedAs(...states));
  return pausedUntil && lastEnd.until(pausedUntil).total("hours") / 24;
};

test.each<[string, CatalogueRunState[], number | null]>([
  ["no run", [], null],
  ["two failures", ["failed", "failed"], null],
  ["two failures after a good run", ["failed", "refused", "done", "failed"], null],
  ["three failures", ["failed", "refused", "failed"], 3],
  ["four failures", ["failed", "failed", "failed", "failed"], 6],
  ["five failures after a good run", ["failed", "failed", "failed", "failed", "failed", "done"], 12],
  ["a winter of failures", Array.from({ length: 40 }, () => "failed" as const), 24],
  ["a run that came through after four failures", ["done", "failed", "failed", "failed", "failed"], null],
])("after %s the nights pause for so many days", (_, states, days) => {
  expect(pausedDays(states)).toBe(days);
});

test("a run that is still at work neither makes nor ends a pause", () => {
  const running = { state: "running" as const, finishedAt: null };
  const failed = endedAs("failed", "failed", "failed");
  expect(findBreak([running, ...failed])).toEqual(findBreak(failed));
});
