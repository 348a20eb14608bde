import { expect, test } from "vitest";
import { guessDayOrder, readDay } from "./read-day.ts";
import { guessDecimalMark, readNumber, readPoints } from "./read-number.ts";
import { readSheet } from "./read-sheet.ts";
import { readSheetRows } from "./read-sheet-rows.ts";
import { guessColumns, isHead } from "./sheet-columns.ts";

const cellsOf = (text: string) => readSheet(text).map(({ cells }) => cells);

test.each([
  ["tabs", "Name\tDKP\nAldo\t1,5"],
  ["semicolons", "Name;DKP\nAldo;1,5"],
  ["commas with quotes", 'Name,DKP\nAldo,"1,5"'],
  ["a byte order mark and the line ends of Windows", "\uFEFFName;DKP\r\nAldo;1,5\r\n"],
  ["empty rows", "\n;\nName;DKP\n;\nAldo;1,5\n\n"],
])("a sheet with %s is read alike", (_kind, text) => {
  expect(cellsOf(text)).toEqual([
    ["Name", "DKP"],
    ["Aldo", "1,5"],
  ]);
});

test("a quoted cell may hold line ends, quotes and delimiters, and lines are still counted right", () => {
  const records = readSheet('Name;Note\nAldo;"a ""b""; c\nd"\nBrix;e');
  expect(records).toMatchObject([
    { line: 1 },
    { line: 2, cells: ["Aldo", 'a "b"; c\nd'] },
    { line: 4, cells: ["Brix", "e"] },
  ]);
});

test("a quote that is never closed tears one line, and not the rest", () => {
  const records = readSheet('Name;DKP\n"Aldo;1\nBrix;2\n"Cleo" the;3\nDana;4');
  expect(records.map(({ line, isTorn }) => [line, isTorn])).toEqual([
    [1, false],
    [2, true],
    [3, false],
    [4, true],
    [5, false],
  ]);
});

test("a million characters are read at once", () => {
  const text = `Name;Note\nAldo;"${"x".repeat(900_000)}"\nBrix;y`;
  expect(readSheet(text)).toHaveLength(3);
});

test.each([
  [["Name", "Discord", "Rank", "Class", "Role", "GS", "DKP", "Notes", "Joined"]],
  [
    [
      "Pseudo",
      "Compte Discord",
      "Rang",
      "Classe",
      "Rôle",
      "Puissance",
      "Solde DKP",
      "Remarques",
      "Date d’arrivée",
    ],
  ],
  [["JOUEUR", "discord", "grade", "ARMES", "role", "Gear Score", "DKP (saison 3)", "Commentaire", "Depuis"]],
])("a head is understood: %s", (head) => {
  expect(isHead(head)).toBe(true);
  expect(guessColumns(head)).toEqual([
    ...["name", "discord", "rank", "class", "role", "power", "points", "note", "joined"],
  ]);
});

test("a first row with people is no head, and what nobody knows is not read", () => {
  expect(isHead(["Aldo", "12"])).toBe(false);
  expect(guessColumns(["Name", "Foo", "Pseudo"])).toEqual(["name", null, null]);
});

test.each([
  [["1 234,50"], "1 234,50", 1234.5],
  [["1\u202F234,5"], "1\u202F234,5", 1234.5],
  [["1.234,5", "17"], "1.234", 1234],
  [["1,234.5"], "1,234", 1234],
  [["1,5", "1,234"], "1,234", 1.234],
  [["1,234"], "1,234", 1234],
  [["1,234,567"], "1,234,567", 1_234_567],
  [["120 pts"], "120 pts", 120],
  [["−7,5"], "−7,5", -7.5],
  [["12a"], "12a", undefined],
  [["1,5", "1.2.3"], "1.2.3", undefined],
])("in a column of %j, %s is %s", (column, cell, number) => {
  expect(readNumber(cell, guessDecimalMark(column))).toBe(number);
});

test("points have two decimals and stay under a million", () => {
  expect(readPoints("1 234,50", ",")).toBe(1_234_50);
  expect(readPoints("0,005", ",")).toBeUndefined();
  expect(readPoints("1000001", ".")).toBeUndefined();
});

test("days are read in the order of their column", () => {
  expect(readDay("03/04/2025", guessDayOrder(["03/04/2025", "25/12/2024"]))).toBe("2025-04-03");
  expect(readDay("03/04/2025", guessDayOrder(["03/04/2025", "12/25/2024"]))).toBe("2025-03-04");
  expect(readDay("3.4.25", "day-first")).toBe("2025-04-03");
  expect(readDay("2025-04-03T10:00", "day-first")).toBe("2025-04-03");
  expect(readDay("31/02/2025", "day-first")).toBeUndefined();
  expect(readDay("soon", "day-first")).toBeUndefined();
});

test("a row that cannot be read says why, and the others go on", () => {
  const [, ...records] = readSheet(
    [
      "Nom;DKP;GS;Depuis",
      "Aldo;1,5;10;",
      ";3;;",
      "Brix;x;;",
      "Cleo;1;y;",
      "Dana;1;1;z",
      "Emil;1;1;;9",
      '"Fay;1',
    ].join("\n"),
  );
  const { rows, broken } = readSheetRows(records, ["name", "points", "power", "joined"]);
  expect(rows).toMatchObject([{ line: 2, name: "Aldo", points: 150, power: 10, joinedOn: null }]);
  expect(broken.map(({ line, cause }) => [line, cause])).toEqual([
    [3, "noName"],
    [4, "badPoints"],
    [5, "badPower"],
    [6, "badDay"],
    [7, "tooManyCells"],
    [8, "torn"],
  ]);
});
