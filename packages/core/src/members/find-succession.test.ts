import { expect, test } from "vitest";
import { findSuccession, type RankHolder } from "./find-succession.ts";

const leader = { rankId: 1, heirMemberId: 12 };
const corvin: RankHolder = { memberId: 11, rankId: 1, standing: "active" };
const yara: RankHolder = { memberId: 12, rankId: 2, standing: "active" };
const gone = { standing: "left" } as const;

test("the heir follows once the last one of the rank is gone, and whoever left gets the heir's place", () => {
  const roster = [{ ...corvin, ...gone }, yara];
  expect(findSuccession(leader, roster)).toEqual({
    heirMemberId: 12,
    formerRankId: 2,
    leavingMemberIds: [11],
  });
});

test.each<readonly [string, readonly RankHolder[]]>([
  ["somebody else has the rank", [{ ...corvin, ...gone }, yara, { ...corvin, memberId: 13 }]],
  ["nobody had the rank", [yara]],
  [
    "the heir is gone too",
    [
      { ...corvin, ...gone },
      { ...yara, ...gone },
    ],
  ],
  [
    "the heir has the rank already",
    [
      { ...corvin, ...gone },
      { ...yara, rankId: 1 },
    ],
  ],
  ["the heir is nobody of the roster", [{ ...corvin, ...gone }]],
])("nobody follows when %s", (...[, roster]) => {
  expect(findSuccession(leader, roster)).toBeUndefined();
});
