import { usualPoolRules } from "@guildhall/core/dkp";
import { expect, test } from "vitest";
import { draftOfPool, readPoolDraft } from "./pool-draft.ts";

const known = { name: "DKP", system: "dkp", rules: usualPoolRules.dkp } as const;
const draft = draftOfPool(known);

test("an untouched form changes nothing, and one field changes one rule", () => {
  expect(readPoolDraft(draft, known)).toEqual({});
  expect(readPoolDraft({ ...draft, hardCap: "500,5" }, known)).toEqual({ rules: { hardCap: 500_50 } });
  expect(readPoolDraft({ ...draft, floor: "" }, known)).toEqual({ rules: { floor: null } });
  expect(readPoolDraft({ ...draft, decayBy: "" }, known)).toEqual({ rules: { decay: null } });
});

test("decay is read by its kind, and what cannot be read is no change", () => {
  expect(readPoolDraft({ ...draft, decayKind: "fixed", decayBy: "12" }, known)).toMatchObject({
    rules: { decay: { kind: "fixed", amount: 12_00, everyDays: 7, above: 50_00 } },
  });
  for (const wrong of [{ hardCap: "much" }, { decayDays: "" }, { decayBy: "101" }, { name: " " }])
    expect(readPoolDraft({ ...draft, ...wrong }, known)).toBeUndefined();
});

test("another system begins with its own rules", () => {
  expect(readPoolDraft({ ...draft, system: "epgp", hardCap: "5" }, known)).toEqual({
    name: "DKP",
    system: "epgp",
  });
});
