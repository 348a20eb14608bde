import { expect, test } from "vitest";
import { countVacancies, requireOpenRole } from "./openings.ts";

const openings = [
  { role: "tank", wanted: 2, isOpen: true },
  { role: "healer", wanted: 3, isOpen: false },
  { role: "melee", wanted: 1, isOpen: true },
] as const;

test("vacancies are what is wanted less who plays it, never below none, and none where the role is closed", () => {
  const live = countVacancies(openings, ["tank", "melee", "melee", "ranged"]);
  expect(live.map(({ role, have, vacancies }) => `${role} ${have} ${vacancies}`)).toEqual([
    "tank 1 1",
    "healer 0 0",
    "melee 2 0",
  ]);
});

test("a role that is closed, full or not looked for is refused with those that are open", () => {
  const live = countVacancies(openings, ["melee"]);
  requireOpenRole(live, "tank");
  requireOpenRole(live, null);
  for (const role of ["healer", "melee", "ranged"] as const)
    expect(() => requireOpenRole(live, role)).toThrow(
      expect.objectContaining({ code: "recruitment.roleClosed", details: { role, roles: "tank" } }),
    );
  const full = countVacancies(openings, ["tank", "tank", "melee"]);
  expect(() => requireOpenRole(full, "tank")).toThrow(
    expect.objectContaining({ code: "recruitment.nothingOpen" }),
  );
});

test("a guild that names no roles takes anybody", () => {
  requireOpenRole([], "tank");
});
