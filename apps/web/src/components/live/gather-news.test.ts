import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gatherNews } from "./gather-news.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("the first news is passed on at once, a burst after it as one, and the last of it is not lost", () => {
  const told: string[][] = [];
  const news = gatherNews((features) => told.push([...features]));
  news.add("events");
  expect(told).toEqual([["events"]]);
  for (let n = 0; n < 50; n += 1) news.add("events");
  news.add("dkp");
  expect(told).toHaveLength(1);
  vi.runAllTimers();
  expect(told).toEqual([["events"], ["events", "dkp"]]);
  news.add("dkp");
  expect(told).toHaveLength(3);
});

test("who stopped hears nothing more", () => {
  const told: string[][] = [];
  const news = gatherNews((features) => told.push([...features]));
  news.add("events");
  news.add("dkp");
  news.stop();
  vi.runAllTimers();
  expect(told).toEqual([["events"]]);
});
