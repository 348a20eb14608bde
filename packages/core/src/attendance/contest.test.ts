import { expect, test } from "vitest";
import {
  type Contest,
  contestableResults,
  contestTime,
  resultGivenAt,
  type SettledResult,
} from "./contest.ts";

const settledAt = Temporal.Instant.from("2026-11-20T22:00Z");
const at = (hours: number) => settledAt.add({ minutes: hours * 60 });
const got = (result: "present" | "late" | "noShow", amount: number) => ({ result, amount });

const once: readonly SettledResult[] = [{ settledAt, got: got("late", 7_50) }];

function timeOf(
  history: readonly SettledResult[],
  contests: readonly Pick<Contest, "state" | "decidedAt">[],
  hours: number,
) {
  return contestTime({ history, contests, hours: 48, now: at(hours) });
}

test("the time runs from the settling that gave or changed the own result, not from one that left it", () => {
  const again = [...once, { settledAt: at(10), got: got("late", 7_50) }];
  expect(resultGivenAt(again)).toEqual(settledAt);
  expect(resultGivenAt([...again, { settledAt: at(20), got: got("late", 5_00) }])).toEqual(at(20));
  expect(resultGivenAt([...again, { settledAt: at(30), got: null }])).toEqual(at(30));
  expect(resultGivenAt([{ settledAt, got: null }])).toEqual(settledAt);
  expect(resultGivenAt([])).toBeUndefined();
});

test("a result may be contested until the last moment, and not at it", () => {
  expect(timeOf(once, [], 47.9)).toEqual(at(48));
  expect(timeOf(once, [], 48)).toBe("attendance.contestOver");
  expect(timeOf([], [], 0)).toBe("attendance.notSettled");
});

test.each([
  ["open", null, "attendance.contestOpen"],
  ["withdrawn", at(1), at(48)],
  ["declined", at(1), "attendance.contestDecided"],
  ["accepted", at(1), "attendance.contestDecided"],
] as const)("after one that is %s", (state, decidedAt, expected) => {
  expect(timeOf(once, [{ state, decidedAt }], 2)).toEqual(expected);
});

test("another settling that changes the result opens it again; the one that accepted it does not", () => {
  const declined = { state: "declined", decidedAt: at(1) } as const;
  const changed = [...once, { settledAt: at(5), got: got("noShow", 0) }];
  expect(timeOf(changed, [declined], 6)).toEqual(at(53));
  const accepted = { state: "accepted", decidedAt: at(5) } as const;
  expect(timeOf([...once, { settledAt: at(5), got: got("present", 10_00) }], [accepted], 6)).toBe(
    "attendance.contestDecided",
  );
});

test.each([
  [
    { result: "late", answer: "coming", isPlanned: true },
    ["present", "leftEarly", "benched", "standby", "excused"],
  ],
  [
    { result: "noShow", answer: "coming", isPlanned: true },
    ["present", "late", "leftEarly", "benched", "standby", "excused", "absent"],
  ],
  [{ result: null, answer: null, isPlanned: true }, ["walkIn", "benched", "standby", "excused"]],
  [{ result: "absent", answer: "cant", isPlanned: true }, ["walkIn", "benched", "standby", "excused"]],
  [{ result: null, answer: null, isPlanned: false }, ["present"]],
] as const)("%o may become %o", (standing, expected) => {
  expect(contestableResults(standing)).toEqual(expected);
});
