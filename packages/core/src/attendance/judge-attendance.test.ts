import { expect, test } from "vitest";
import type { Answer } from "../events/index.ts";
import { judgeAttendance } from "./judge-attendance.ts";
import type { Presence } from "./measure-presence.ts";
import type { Result } from "./result.ts";
import { standardRule } from "./rule.ts";

const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");
const minute = 60_000;

/** An event of 100 minutes, so that a minute is a percent. */
const window = { startsAt, endsAt: startsAt.add({ minutes: 100 }) };
const full: Presence = {
  countedMs: 100 * minute,
  lateByMs: 0,
  leftBeforeMs: 0,
  bridgedMs: 0,
  deafMs: 0,
  uncertainMs: 0,
};
const never: Presence = { ...full, countedMs: 0, lateByMs: null, leftBeforeMs: null };

function judge(answer: Answer | null, presence: Partial<Presence>) {
  return judgeAttendance({ answer, presence: { ...full, ...presence }, window, rule: standardRule });
}

const short = { countedMs: 70 * minute - 1 };
const late = { countedMs: 90 * minute, lateByMs: 10 * minute };
const early = { countedMs: 90 * minute - 1, leftBeforeMs: 10 * minute + 1 };
const both = { countedMs: 80 * minute - 1, lateByMs: 10 * minute, leftBeforeMs: 10 * minute + 1 };
const shortAndLate = { ...short, lateByMs: 10 * minute };

type Row = readonly [name: string, presence: Partial<Presence>, results: readonly Result[]];
const answers = ["coming", "late", "maybe", "standby", "cant", null] as const;

test.each<Row>([
  ["never came", never, ["noShow", "noShow", "absent", "absent", "absent", "absent"]],
  ["was there throughout", full, ["present", "present", "present", "present", "walkIn", "walkIn"]],
  ["came late", late, ["late", "late", "late", "late", "walkIn", "walkIn"]],
  ["left early", early, ["leftEarly", "leftEarly", "leftEarly", "leftEarly", "walkIn", "walkIn"]],
  ["did both", both, ["leftEarly", "leftEarly", "leftEarly", "leftEarly", "walkIn", "walkIn"]],
  ["was there too short", short, ["absent", "absent", "absent", "standby", "absent", "absent"]],
  ["came late, for too short", shortAndLate, ["absent", "absent", "absent", "absent", "absent", "absent"]],
])("somebody who %s gets a result by the answer", (_name, presence, results) => {
  expect(answers.map((answer) => judge(answer, presence).result)).toEqual(results);
});

test.each<{ title: string; presence: Partial<Presence>; result: Result }>([
  {
    title: "a moment before ten minutes is in time",
    presence: { lateByMs: 10 * minute - 1 },
    result: "present",
  },
  { title: "ten minutes after the start is late", presence: { lateByMs: 10 * minute }, result: "late" },
  {
    title: "ten minutes before the end is not early",
    presence: { leftBeforeMs: 10 * minute },
    result: "present",
  },
  { title: "a moment more is", presence: { leftBeforeMs: 10 * minute + 1 }, result: "leftEarly" },
  { title: "70 % is enough", presence: { countedMs: 70 * minute }, result: "present" },
  { title: "a moment less is not", presence: { countedMs: 70 * minute - 1 }, result: "absent" },
])("$title", ({ presence, result }) => {
  expect(judge("coming", presence).result).toBe(result);
});

test.each<{ presence: Partial<Presence>; answer: Answer | null; reasons: readonly object[] }>([
  { answer: "coming", presence: full, reasons: [] },
  { answer: "coming", presence: never, reasons: [{ code: "neverCame", values: {} }] },
  { answer: "cant", presence: never, reasons: [{ code: "answeredCant", values: {} }] },
  { answer: "maybe", presence: never, reasons: [{ code: "didNotSayComing", values: {} }] },
  { answer: null, presence: full, reasons: [{ code: "walkIn", values: {} }] },
  { answer: "standby", presence: short, reasons: [{ code: "standbyAtStart", values: {} }] },
  {
    answer: "coming",
    presence: { lateByMs: 12.5 * minute },
    reasons: [{ code: "lateBy", values: { minutes: 12, grace: 10 } }],
  },
  {
    answer: "coming",
    presence: { leftBeforeMs: 20 * minute },
    reasons: [{ code: "leftBefore", values: { minutes: 20 } }],
  },
  {
    answer: "coming",
    presence: short,
    reasons: [{ code: "tooShort", values: { minutes: 69, needed: 70 } }],
  },
  {
    answer: "coming",
    presence: { bridgedMs: 3 * minute, deafMs: 2 * minute, uncertainMs: minute },
    reasons: [
      { code: "bridged", values: { minutes: 3 } },
      { code: "deaf", values: { minutes: 2 } },
      { code: "uncertain", values: { minutes: 1 } },
    ],
  },
  { answer: "coming", presence: { bridgedMs: minute - 1 }, reasons: [] },
])("says why: $reasons", ({ answer, presence, reasons }) => {
  expect(judge(answer, presence).reasons).toEqual(reasons);
});

test.each<{ seat: "waiting" | "benched"; presence: Partial<Presence>; result: Result }>([
  { seat: "benched", presence: full, result: "benched" },
  { seat: "benched", presence: short, result: "benched" },
  { seat: "benched", presence: shortAndLate, result: "absent" },
  { seat: "benched", presence: never, result: "absent" },
  { seat: "waiting", presence: full, result: "present" },
  { seat: "waiting", presence: short, result: "standby" },
  { seat: "waiting", presence: never, result: "absent" },
])("who was $seat and said to come is $result, and never a no-show", ({ seat, presence, result }) => {
  const given = { answer: "coming", withoutSeat: seat, window, rule: standardRule } as const;
  expect(judgeAttendance({ ...given, presence: { ...full, ...presence } }).result).toBe(result);
});

test.each<{ presence: Partial<Presence>; result: Result }>([
  { presence: never, result: "absent" },
  { presence: full, result: "present" },
  { presence: late, result: "late" },
  { presence: short, result: "absent" },
])(
  "who was signed up by default and never pressed is $result, and never a no-show",
  ({ presence, result }) => {
    const given = { answer: "coming", isByDefault: true, window, rule: standardRule } as const;
    expect(judgeAttendance({ ...given, presence: { ...full, ...presence } }).result).toBe(result);
  },
);
