import { expect, test } from "vitest";
import { mayChangeRank, type RankPlace } from "./may-change-rank.ts";

test.each<[string, { rank: RankPlace; from: RankPlace; to: RankPlace; isAllowed: boolean }]>([
  ["above both, upwards", { rank: 1, from: 3, to: 2, isAllowed: true }],
  ["above both, downwards", { rank: 1, from: 2, to: 5, isAllowed: true }],
  ["a first rank for somebody without one", { rank: 1, from: null, to: 2, isAllowed: true }],
  ["the rank of somebody below taken away", { rank: 2, from: 3, to: null, isAllowed: true }],
  ["an equal lowered", { rank: 2, from: 2, to: 3, isAllowed: false }],
  ["somebody raised to an equal", { rank: 2, from: 3, to: 2, isAllowed: false }],
  ["somebody raised above the actor", { rank: 2, from: 3, to: 1, isAllowed: false }],
  ["somebody above lowered", { rank: 2, from: 1, to: 3, isAllowed: false }],
  ["the highest rank made a second time", { rank: 1, from: 2, to: 1, isAllowed: false }],
  ["without a rank, among people without one", { rank: null, from: null, to: null, isAllowed: false }],
  ["without a rank, upwards", { rank: null, from: null, to: 1, isAllowed: false }],
])("%s", (_title, { rank, from, to, isAllowed }) => {
  expect(mayChangeRank({ managesServer: false, rank }, from, to)).toBe(isAllowed);
});

test("whoever manages the server changes every rank, their own too", () => {
  expect(mayChangeRank({ managesServer: true, rank: null }, 1, 2)).toBe(true);
  expect(mayChangeRank({ managesServer: true, rank: 2 }, 2, 1)).toBe(true);
});
