import { expect, test } from "vitest";
import { findInactivity } from "./find-inactivity.ts";
import { mayNudgeAgain } from "./nudge.ts";

const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
const ago = (days: number) => now.subtract({ hours: days * 24 });
const rule = { inactiveDays: 30, staleDays: 60, now };

/** Somebody who joined long ago and was never heard of. */
const silent = {
  standing: "active",
  joinedAt: ago(300),
  isOnLeave: false,
  answeredAt: null,
  heardAt: null,
  powerAt: null,
  saidHereAt: null,
  backAt: null,
} as const;

test("whoever was never heard of is listed since the day of joining", () => {
  expect(findInactivity(silent, rule)).toEqual({ causes: ["silent"], sinceAt: ago(300) });
});

test.each(["answeredAt", "heardAt", "powerAt", "saidHereAt", "backAt", "joinedAt"] as const)(
  "one sign of life is enough: %s",
  (sign) => {
    expect(findInactivity({ ...silent, [sign]: ago(29) }, rule)).toEqual({ causes: [], sinceAt: ago(29) });
    expect(findInactivity({ ...silent, [sign]: ago(30) }, rule).causes).toEqual(["silent"]);
  },
);

test("of several signs the last counts", () => {
  const heard = { ...silent, answeredAt: ago(90), heardAt: ago(40), powerAt: ago(50) };
  expect(findInactivity(heard, rule)).toEqual({ causes: ["silent"], sinceAt: ago(40) });
});

test("nobody is missed while on leave, and nobody who left", () => {
  expect(findInactivity({ ...silent, isOnLeave: true }, rule).causes).toEqual([]);
  expect(findInactivity({ ...silent, standing: "left" }, rule).causes).toEqual([]);
});

test("an old power is told of somebody who comes all the time, until the person says that it is right", () => {
  const old = { ...silent, heardAt: ago(1), powerAt: ago(61) };
  expect(findInactivity(old, rule).causes).toEqual(["stale"]);
  expect(findInactivity({ ...old, saidHereAt: ago(2) }, rule).causes).toEqual([]);
  expect(findInactivity({ ...old, powerAt: null }, rule).causes).toEqual([]);
  expect(findInactivity({ ...old, heardAt: null }, rule).causes).toEqual(["silent", "stale"]);
});

test("a guild that hears of nobody misses nobody", () => {
  expect(findInactivity(silent, { ...rule, inactiveDays: null }).causes).toEqual([]);
});

test("nobody is asked twice within a week", () => {
  expect(mayNudgeAgain(null, now)).toBe(true);
  expect(mayNudgeAgain({ nudgedAt: ago(6) }, now)).toBe(false);
  expect(mayNudgeAgain({ nudgedAt: ago(7) }, now)).toBe(true);
});
