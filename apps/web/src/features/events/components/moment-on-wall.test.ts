import { expect, test } from "vitest";
import { momentOnWall } from "./moment-on-wall.ts";
import { startOnWall } from "./plan-event.input.ts";

test.each([
  ["2026-11-21", "20:00", "Europe/Paris"],
  ["2026-07-01", "21:30", "Europe/Paris"],
  ["2026-03-29", "04:00", "Europe/Paris"],
  ["2026-10-25", "12:00", "America/New_York"],
  ["2026-04-05", "09:15", "Australia/Lord_Howe"],
  ["2026-11-21", "00:00", "Asia/Kathmandu"],
])("%s %s in %s is the moment that is saved", (day, time, zone) => {
  expect(momentOnWall({ day, time }, zone)).toBe(Date.parse(startOnWall({ day, time }, zone)));
});

test("a time that is half typed is none yet", () => {
  expect(momentOnWall({ day: "2026-11", time: "" }, "UTC")).toBeUndefined();
});
