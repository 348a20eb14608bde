import { expect, test } from "vitest";
import { planRanks, type WantedRank } from "./plan-ranks.ts";
import type { Rank } from "./rank.ts";

const refusal = (code: string) => expect.objectContaining({ code });
const nothing = { roleId: null, seats: null, heirMemberId: null };
const [leader, advisor, member]: readonly [Rank, Rank, Rank] = [
  { ...nothing, rankId: 11, position: 1, name: "Leader" },
  { ...nothing, rankId: 12, position: 2, name: "Advisor", roleId: "7" },
  { ...nothing, rankId: 13, position: 3, name: "Member" },
];
const known = [leader, advisor, member];
const wanted = (...ranks: readonly WantedRank[]) => ranks.map(({ ...rank }) => rank);
const manager = { managesServer: true, rank: null };
const asAdvisor = { managesServer: false, rank: 2 };

test("the order of the list is the order of the ranks; what is left out goes", () => {
  const plan = planRanks(known, wanted(leader, { ...nothing, name: "Guardian" }, advisor), manager);
  expect(plan.saved).toMatchObject([
    { rankId: 11, position: 1 },
    { rankId: 12, position: 3 },
  ]);
  expect(plan.created).toEqual([{ ...nothing, name: "Guardian", position: 2 }]);
  expect(plan.removed).toEqual([member]);
});

test("below the own rank everything may change, except Discord roles", () => {
  const renamed = { ...member, name: "Raider" };
  expect(planRanks(known, wanted(leader, advisor, renamed), asAdvisor).saved[2]?.name).toBe("Raider");
  const withRole = wanted(leader, advisor, { ...member, roleId: "8" });
  expect(() => planRanks(known, withRole, asAdvisor)).toThrow(refusal("members.rankRoleForbidden"));
  expect(planRanks(known, withRole, manager).saved[2]?.roleId).toBe("8");
});

test.each([
  ["the own rank", wanted(leader, { ...advisor, name: "King" }, member)],
  ["a higher rank", wanted({ ...leader, name: "Fool" }, advisor, member)],
  ["the order above", wanted(advisor, leader, member)],
  ["who is above", wanted(advisor, member)],
  ["a rank put on top", wanted({ ...nothing, name: "Emperor" }, leader, advisor, member)],
])("nobody changes %s", (_what, ranks) => {
  expect(() => planRanks(known, ranks, asAdvisor)).toThrow(refusal("members.ranksAbove"));
});

test("whoever has no rank and does not manage the server changes none", () => {
  const nobody = { managesServer: false, rank: null };
  expect(() => planRanks(known, wanted(...known), nobody)).toThrow(refusal("members.ranksAbove"));
  expect(() => planRanks([], wanted({ ...nothing, name: "Emperor" }), nobody)).toThrow(
    refusal("members.ranksAbove"),
  );
});

test("a rank of another guild is not known", () => {
  const foreign = wanted({ ...nothing, rankId: 99, name: "Theirs" });
  expect(() => planRanks(known, foreign, manager)).toThrow(refusal("members.rankNotFound"));
});
