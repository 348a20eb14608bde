import { expect, test } from "vitest";
import { findFateOfMade } from "./find-fate-of-made.ts";

const nothing = { tables: new Set<string>(), hasOtherEntries: false, hasGivenRoles: false };

test("of whom nothing is known but the import, nothing is left", () => {
  expect(findFateOfMade(nothing)).toBe("deleted");
});

test.each([
  { ...nothing, tables: new Set(["dkp_entries", "dkp_balances"]) },
  { ...nothing, tables: new Set(["audit_entries"]) },
  { ...nothing, hasGivenRoles: true },
])("whom only books name, or who has a role to give back, is in no roster", (made) => {
  expect(findFateOfMade(made)).toBe("withdrawn");
});

test.each([
  { ...nothing, tables: new Set(["sign_ups"]) },
  { ...nothing, tables: new Set(["dkp_entries", "absences"]) },
  { ...nothing, tables: new Set(["dkp_entries"]), hasOtherEntries: true },
])("who took part in anything since stays", (made) => {
  expect(findFateOfMade(made)).toBe("stays");
});
