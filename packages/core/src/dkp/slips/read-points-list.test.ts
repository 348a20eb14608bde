import { expect, test } from "vitest";
import { matchPointsList, slipOf } from "./match-points-list.ts";
import { readPointsList } from "./read-points-list.ts";

const read = (text: string) =>
  readPointsList(text).map(({ written, amount, cause }) => [written, cause ?? amount]);

test.each([
  [
    "commas",
    "Aldo, 12\nBrix, -3.5",
    [
      ["Aldo", 12_00],
      ["Brix", -3_50],
    ],
  ],
  [
    "semicolons and decimal commas",
    "Aldo;12,5\nBrix;−3,25",
    [
      ["Aldo", 12_50],
      ["Brix", -3_25],
    ],
  ],
  [
    "tabs of a spreadsheet",
    "Aldo\t1 200\tgood\nBrix\t5",
    [
      ["Aldo", 1_200_00],
      ["Brix", 5_00],
    ],
  ],
  ["a head", "Name;Rank;Points\nAldo;Elder;12", [["Aldo", 12_00]]],
  ["a head in words of its own", "Joueur;Bonus de siège\nAldo;12", [["Aldo", 12_00]]],
  [
    "nothing but spaces",
    "Aldo 12\nEl Cid -4",
    [
      ["Aldo", 12_00],
      ["El Cid", -4_00],
    ],
  ],
  ["units and quotes", '"Aldo, the Bold",12 pts', [["Aldo, the Bold", 12_00]]],
])("a list with %s is read", (_, text, lines) => {
  expect(read(text)).toEqual(lines);
});

test("a line that can be read in two ways, or in none, is told and not guessed", () => {
  expect(read("Aldo,2,5\nBrix,3\nCorin,many\nDara,1.234\nEdda,0\n,7")).toEqual([
    ["Aldo", "unclearPoints"],
    ["Brix", 3_00],
    ["Corin", "badPoints"],
    ["Dara", "badPoints"],
    ["Edda", "zero"],
    ["", "noName"],
  ]);
  expect(read("Aldo 2,5")).toEqual([["Aldo 2", "unclearPoints"]]);
});

const members = [
  { memberId: 1, names: ["Aldo", "Älderin"] },
  { memberId: 2, names: ["Brixa"] },
  { memberId: 3, names: ["Brixo"] },
];

const match = (text: string, answers: Parameters<typeof matchPointsList>[2] = []) =>
  matchPointsList(readPointsList(text), members, answers);

test("names lead to their member whatever is around them, and other characters to their main", () => {
  const lines = match("★ ALDO ★;5\nBrixo;2");
  expect(lines).toMatchObject([
    { memberId: 1, state: "meant" },
    { memberId: 3, state: "meant" },
  ]);
  expect(match("alderin;5")[0]).toMatchObject({ memberId: 1, state: "meant" });
});

test("who may be several people, nobody, or stands there already waits for a word", () => {
  const text = "Aldo;5\nBrix;2\nZzyzx;3\nÄlderin;7";
  const lines = match(text);
  expect(lines.map(({ state }) => state)).toEqual(["meant", "asked", "unknown", "twice"]);
  expect(lines[3]?.otherLine).toBe(1);
  expect(slipOf(lines)).toEqual([{ memberId: 1, amount: 5_00 }]);
  const settled = match(text, [
    { line: 2, memberId: 3 },
    { line: 3, memberId: null },
    { line: 4, memberId: 1 },
  ]);
  expect(settled.map(({ state }) => state)).toEqual(["meant", "meant", "skipped", "meant"]);
  expect(slipOf(settled)).toEqual([
    { memberId: 1, amount: 12_00 },
    { memberId: 3, amount: 2_00 },
  ]);
});

test("an answer that names somebody who is not in the roster counts for nothing", () => {
  expect(match("Zzyzx;3", [{ line: 1, memberId: 99 }])[0]?.state).toBe("unknown");
});
