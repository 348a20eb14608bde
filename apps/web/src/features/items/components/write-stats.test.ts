import { expect, test } from "vitest";
import { readStats, writeStats } from "./write-stats.ts";

test("stats that are written and read again are the same, colons in a value too", () => {
  const stats = [
    { name: "Damage", value: "12–30" },
    { name: "Passive", value: "Ram: +5 % for 3 s" },
  ];
  expect(readStats(writeStats(stats))).toEqual(stats);
});

test("a line without a colon has no value, and an empty one is none", () => {
  expect(readStats("Damage\n\n  Range: 20 m ")).toEqual([
    { name: "Damage", value: "" },
    { name: "Range", value: "20 m" },
  ]);
});
