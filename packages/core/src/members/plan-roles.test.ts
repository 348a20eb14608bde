import { expect, test } from "vitest";
import { isRolesPlanEmpty, noWishes, planRoles, type RoleWishes } from "./plan-roles.ts";

type Person = { readonly held?: string; readonly given?: string; readonly outOfReach?: string };

const list = (text = "") => text.split(" ").filter(Boolean);

function plan({ held, given, outOfReach }: Person, ...wishes: readonly Partial<RoleWishes>[]) {
  const isInReach = (roleId: string) => !list(outOfReach).includes(roleId);
  return planRoles(
    { held: list(held), given: list(given), isInReach },
    wishes.map((wish) => ({ ...noWishes, ...wish })),
  );
}

const advisor = { wanted: ["advisor"], rivals: ["leader", "member"] };

type Outcome = { readonly give?: string; readonly take?: string };

test.each<readonly [string, Person, readonly Partial<RoleWishes>[], Outcome]>([
  ["what is wanted is given", {}, [advisor], { give: "advisor" }],
  [
    "the roles of other ranks go, whoever gave them",
    { held: "advisor leader" },
    [advisor],
    { take: "leader" },
  ],
  [
    "what another part wants stays beside a rank",
    { held: "advisor member" },
    [advisor, { wanted: ["member"] }],
    {},
  ],
  [
    "what was given goes once nothing wants it",
    { held: "advisor", given: "advisor" },
    [],
    { take: "advisor" },
  ],
  ["what somebody else gave stays", { held: "advisor friend" }, [], {}],
  [
    "a leave withholds even what is wanted",
    { held: "advisor" },
    [advisor, { withheld: ["advisor"] }],
    { take: "advisor" },
  ],
  ["what a leave took comes back", {}, [{ owed: ["raider"] }], { give: "raider" }],
  [
    "so it does while it still seems to be there",
    { held: "raider" },
    [{ owed: ["raider"] }],
    { give: "raider" },
  ],
  [
    "the role of a rank that somebody lost meanwhile does not",
    { held: "advisor" },
    [advisor, { owed: ["leader"] }],
    {},
  ],
  ["what the bot may not give is not tried", { outOfReach: "advisor" }, [advisor], {}],
  ["nor what it may not take", { held: "advisor leader", outOfReach: "leader" }, [advisor], {}],
])("%s", (...[, person, wishes, { give, take }]) => {
  expect(plan(person, ...wishes)).toMatchObject({ give: list(give), take: list(take) });
});

test("what somebody had already counts as given from now on", () => {
  const found = plan({ held: "advisor" }, advisor);
  expect(isRolesPlanEmpty(found)).toBe(true);
  expect(found.given).toEqual(["advisor"]);
});
