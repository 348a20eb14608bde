import { expect, test } from "vitest";
import type { Absence } from "./absence.ts";
import { endAbsence } from "./end-absence.ts";
import { findExcuse } from "./find-excuse.ts";
import { planAbsence } from "./plan-absence.ts";

const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
const timeZone = "Europe/Paris";
const notice = { noticeHours: 2 };

function leave(fromOn: string, untilOn?: string): Absence {
  const fields = { fromOn, ...(untilOn ? { untilOn } : {}) };
  const time = planAbsence(fields, { now, timeZone, others: [] });
  const about = { absenceId: 1, memberId: 1, reason: null, isReasonShared: false };
  return { ...time, ...about, state: "planned", saidAt: now };
}

const person = (absence?: Absence) => ({
  absences: absence ? [absence] : [],
  availability: undefined,
  timeZone,
});
const at = (moment: string) => Temporal.Instant.from(moment);

test.each([
  ["2026-11-23T22:59:00Z", false],
  ["2026-11-23T23:00:00Z", true],
  ["2026-11-26T22:59:00Z", true],
  ["2026-11-26T23:00:00Z", false],
])("an event at %s is excused by a leave in Paris of 24 to 26 November: %s", (moment, isExcused) => {
  const excuse = findExcuse(person(leave("2026-11-24", "2026-11-26")), at(moment), notice);
  expect(excuse?.source).toBe(isExcused ? "leave" : undefined);
});

test("a leave without an end excuses from everything that follows", () => {
  const excuse = findExcuse(person(leave("2026-11-24")), at("2031-01-01T20:00:00Z"), notice);
  expect(excuse).toEqual({ source: "leave", saidAt: now, isInTime: true });
});

test("two hours before the start is in time, less is not", () => {
  const away = person(leave("2026-11-21", "2026-11-22"));
  const isInTime = (minutes: number) => findExcuse(away, now.add({ minutes }), notice)?.isInTime;
  expect([isInTime(119), isInTime(120)]).toEqual([false, true]);
});

test("whoever is back is excused no more", () => {
  const back = endAbsence(leave("2026-11-21", "2026-11-30"), now.add({ hours: 1 }));
  expect(findExcuse(person(back), at("2026-11-25T20:00:00Z"), notice)).toBeUndefined();
  expect(back).toMatchObject({ state: "over", untilOn: "2026-11-21" });
});

test("a leave that is called off before it began keeps its days, and one that is over does not end again", () => {
  const off = endAbsence(leave("2026-11-24", "2026-11-26"), now);
  expect(off).toMatchObject({ state: "over", fromOn: "2026-11-24", untilOn: "2026-11-26" });
  expect(() => endAbsence(off, now)).toThrow(expect.objectContaining({ code: "absences.alreadyOver" }));
});

test("who can never on Tuesdays is excused on Tuesdays, by the own clock", () => {
  const never = ["tue-morning", "tue-afternoon", "tue-evening"] as const;
  const weekly = { absences: [], availability: { never: [...never], changedAt: now }, timeZone };
  expect(findExcuse(weekly, at("2026-11-24T20:00:00Z"), notice)?.source).toBe("week");
  expect(findExcuse(weekly, at("2026-11-23T20:00:00Z"), notice)).toBeUndefined();
  const inHonolulu = { ...weekly, timeZone: "Pacific/Honolulu" };
  expect(findExcuse(inHonolulu, at("2026-11-25T06:00:00Z"), notice)?.source).toBe("week");
});
