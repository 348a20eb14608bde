import { expect, test } from "vitest";
import { countLeaveDays } from "./count-leave-days.ts";

const span = { fromOn: "2026-09-01", untilOn: "2026-11-29" };
const leave = (fromOn: string, untilOn: string | null, memberId = 1) => ({ memberId, fromOn, untilOn });

test.each([
  { title: "both its ends", leaves: [leave("2026-10-01", "2026-10-03")], days: 3 },
  { title: "a single day", leaves: [leave("2026-10-01", "2026-10-01")], days: 1 },
  { title: "what lies before the time not", leaves: [leave("2026-08-01", "2026-09-02")], days: 2 },
  { title: "what lies after it not", leaves: [leave("2026-11-28", "2026-12-24")], days: 2 },
  { title: "one without an end up to the last day", leaves: [leave("2026-11-20", null)], days: 10 },
  { title: "the whole time", leaves: [leave("2026-01-01", null)], days: 90 },
  { title: "one that is over before not at all", leaves: [leave("2026-01-01", "2026-01-09")], days: 0 },
  {
    title: "a day of two leaves once",
    leaves: [leave("2026-10-01", "2026-10-05"), leave("2026-10-04", "2026-10-06")],
    days: 6,
  },
  {
    title: "a day on which clocks change once",
    leaves: [leave("2026-10-24", "2026-10-26")],
    days: 3,
  },
])("a leave counts $title", ({ leaves, days }) => {
  expect(countLeaveDays(leaves, span).get(1)).toBe(days);
});

test("everybody has own days, and who took no leave has none", () => {
  const leaves = [leave("2026-10-01", "2026-10-03"), leave("2026-10-01", "2026-10-01", 2)];
  expect([...countLeaveDays(leaves, span)]).toEqual([
    [1, 3],
    [2, 1],
  ]);
});
