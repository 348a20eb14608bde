import { expect, test } from "vitest";
import { pointSystems, poolRules, rulesOf, usualPoolRules } from "./pool-rules.ts";

test("what is usual is a rule that a form would take", () => {
  for (const system of pointSystems)
    expect(poolRules.parse(usualPoolRules[system])).toEqual(usualPoolRules[system]);
});

test("a changed rule stands, and every other one stays as usual", () => {
  const rules = rulesOf({ system: "dkp", changedRules: { decay: null } });
  expect(rules).toEqual({ ...usualPoolRules.dkp, decay: null });
});

test("points that only change hands neither begin nor decay", () => {
  expect(rulesOf({ system: "zero-sum", changedRules: {} })).toMatchObject({ start: 0, decay: null });
});
