import { expect, test } from "vitest";
import { planNight, planRest } from "./retention.ts";

const at = (text: string) => Temporal.Instant.from(text);

test.each([
  {
    when: "in the evening",
    timeZone: "Europe/Paris",
    now: "2026-11-21T20:00:00Z",
    dueAt: "2026-11-22T03:00:00Z",
  },
  { when: "shortly before", timeZone: "UTC", now: "2026-11-21T03:59:59Z", dueAt: "2026-11-21T04:00:00Z" },
  {
    when: "at that very moment",
    timeZone: "UTC",
    now: "2026-11-21T04:00:00Z",
    dueAt: "2026-11-22T04:00:00Z",
  },
  {
    when: "as clocks change",
    timeZone: "Europe/Paris",
    now: "2027-03-27T20:00:00Z",
    dueAt: "2027-03-28T02:00:00Z",
  },
])("asked $when, the next night is the guild's own", ({ timeZone, now, dueAt }) => {
  const slot = dueAt.slice(0, 10);
  expect(planNight("forget", { timeZone, now: at(now) })).toEqual({ job: "forget", slot, dueAt: at(dueAt) });
});

test("a night has its own hours: another job is due at three", () => {
  const now = at("2026-11-21T03:30:00Z");
  const { slot, dueAt } = planNight("tend", { timeZone: "UTC", now, hour: 3 });
  expect([slot, dueAt.toString()]).toEqual(["2026-11-22", "2026-11-22T03:00:00Z"]);
});

test("what is left of a night goes on under another number", () => {
  const now = at("2026-11-21T04:00:00Z");
  const second = planRest({ job: "forget", slot: "2026-11-21" }, now);
  expect(second).toEqual({ job: "forget", slot: "2026-11-21 part 2", dueAt: now });
  expect(planRest(second, now).slot).toBe("2026-11-21 part 3");
});
