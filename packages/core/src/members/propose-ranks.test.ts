import { expect, test } from "vitest";
import { profileOf } from "../games/index.ts";
import { proposeRanks } from "./propose-ranks.ts";

test("an alliance has five ranks, and one person at its head", () => {
  expect(proposeRanks(profileOf("whiteout-survival"))).toEqual([
    { key: "r5", seats: 1 },
    { key: "r4", seats: null },
    { key: "r3", seats: null },
    { key: "r2", seats: null },
    { key: "r1", seats: null },
  ]);
  expect(proposeRanks(profileOf("generic"))).toEqual([]);
});
