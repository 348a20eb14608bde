import { expect, test } from "vitest";
import { attendancePolicy, standardRules, withRules } from "../events/index.ts";
import { presetsOf } from "../settings/index.ts";
import { readRule, ruleFor, ruleOf, standardRule } from "./rule.ts";

const settings = presetsOf("standard");

test("an event without a policy of its own is judged as the guild does", () => {
  expect(ruleFor(settings, standardRules)).toEqual(ruleOf(settings));
});

test("what a policy says goes before the guild's settings, and what it leaves open follows them", () => {
  const policy = { "attendance.graceMinutes": 0, "attendance.credits.late": 20, "dkp.signUpBonusPoints": 5 };
  const { graceMinutes, credits, signUpBonusPoints, ...others } = ruleFor(settings, { attendance: policy });
  expect({ graceMinutes, late: credits.late, signUpBonusPoints }).toEqual({
    graceMinutes: 0,
    late: 20,
    signUpBonusPoints: 5,
  });
  expect(credits).toEqual({ ...standardRule.credits, late: 20 });
  expect(standardRule).toMatchObject(others);
});

test("a policy keeps to the bounds of the settings, and to those that it may have", () => {
  expect(attendancePolicy.safeParse({ "attendance.graceMinutes": 121 }).success).toBe(false);
  expect(attendancePolicy.parse({ "events.colour": 1 })).toEqual({});
  expect(withRules({ attendance: { "attendance.countsDeaf": false } }).attendance).toEqual({
    "attendance.countsDeaf": false,
  });
});

test("a settlement of an earlier release is settled again as it was then", () => {
  const { countsUncertain: _, noShowPoints: _p, noShowStrikes: _s, ...older } = ruleOf(presetsOf("hardcore"));
  expect(readRule(older)).toMatchObject({ countsUncertain: true, noShowPoints: 0, noShowStrikes: false });
});
