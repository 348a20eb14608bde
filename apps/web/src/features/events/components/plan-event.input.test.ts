import { expect, test } from "vitest";
import { planEventInput, toCreateEventInput } from "./plan-event.input.ts";

const form = { title: "Siege", day: "2026-11-28", time: "20:00", durationMinutes: "90", rewardPoints: "12" };

test.each([
  { timeZone: "Europe/Berlin", day: "2026-11-28", time: "20:00", startsAt: "2026-11-28T19:00:00Z" },
  { timeZone: "America/New_York", day: "2026-11-28", time: "20:00", startsAt: "2026-11-29T01:00:00Z" },
  { timeZone: "Europe/Berlin", day: "2027-03-28", time: "02:30", startsAt: "2027-03-28T01:30:00Z" },
])("in $timeZone, $day $time on the wall is the moment $startsAt", ({ timeZone, day, time, startsAt }) => {
  const input = planEventInput.parse({ ...form, day, time });
  expect(toCreateEventInput(input, timeZone)).toEqual({
    title: "Siege",
    startsAt,
    durationMinutes: 90,
    rewardPoints: 12,
  });
});

test.each([{ time: "20:00:30" }, { time: "8pm" }, { day: "28.11.2026" }, { title: " " }])(
  "%j is not taken",
  (wrong) => {
    expect(planEventInput.safeParse({ ...form, ...wrong }).success).toBe(false);
  },
);
