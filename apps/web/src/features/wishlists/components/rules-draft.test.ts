import { presetRules, type RuleSet, rulePresets } from "@guildhall/core/wishlists";
import { expect, test } from "vitest";
import { draftOfRules, isSameDraft, moveTo, newCriterion, readRulesDraft } from "./rules-draft.ts";

const withTiers: RuleSet = {
  gates: [{ kind: "attendance", percent: 60, windowDays: null, minEvents: 0 }],
  criteria: [
    { kind: "tier", names: ["Core", "Second"], ofRanks: [{ rankId: 7, tier: 2 }] },
    { kind: "points", bands: [60_050] },
    { kind: "attendance", windowDays: null, bands: [] },
  ],
};

test.each([...rulePresets.map((preset) => presetRules(preset, ["main", "off-spec"])), withTiers])(
  "rules that nobody touched are read as they were",
  (rules) => {
    expect(readRulesDraft(draftOfRules(rules))).toEqual(rules);
  },
);

test("a gate that is off is kept in its fields and is no rule", () => {
  const draft = draftOfRules(withTiers);
  expect(draft.gates.filter(({ isOn }) => isOn).map(({ kind }) => kind)).toEqual(["attendance"]);
  expect(draft.gates.find(({ kind }) => kind === "cooldown")?.fields).toEqual({ weight: "5", days: "21" });
});

test("what cannot be read is no rule", () => {
  const draft = draftOfRules(presetRules("usual", []));
  const wrong = (bands: string) => ({ ...draft, criteria: [{ ...newCriterion("attendance", []), bands }] });
  expect(readRulesDraft(wrong("80; 60"))).toBeDefined();
  for (const bands of ["80, many", "101", "-1", "50.5"]) expect(readRulesDraft(wrong(bands))).toBeUndefined();
  const empty = draft.gates.map((gate) => ({ ...gate, fields: { ...gate.fields, days: "" } }));
  expect(readRulesDraft({ ...draft, gates: empty })).toBeUndefined();
  expect(readRulesDraft({ ...draft, criteria: [] })).toBeUndefined();
});

test("a criterion that is added can be saved as it is", () => {
  const criteria = (["tier", "roll", "points"] as const).map((kind) => newCriterion(kind, ["main"]));
  expect(readRulesDraft({ gates: [], criteria })?.criteria.map(({ kind }) => kind)).toEqual([
    "tier",
    "roll",
    "points",
  ]);
});

test("one that is moved stands at its new place, and the others keep their order", () => {
  expect(moveTo(["a", "b", "c", "d"], 0, 2)).toEqual(["b", "c", "a", "d"]);
  expect(moveTo(["a", "b", "c", "d"], 3, 1)).toEqual(["a", "d", "b", "c"]);
});

test("a draft that says what is in force is nothing to save, and one that cannot be read is", () => {
  const draft = draftOfRules(presetRules("usual", ["main"]));
  const change = (bands: string) => ({
    ...draft,
    criteria: draft.criteria.map((one) => (one.kind === "attendance" ? { ...one, bands } : one)),
  });
  expect(isSameDraft(draft, change("80,60"))).toBe(true);
  expect(isSameDraft(draft, change("80, 50"))).toBe(false);
  expect(isSameDraft(draft, change("many"))).toBe(false);
});
