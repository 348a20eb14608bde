import { expect, test } from "vitest";
import { profileOf } from "../games/index.ts";
import { mostFileItems, readItemsFile } from "./read-items-file.ts";
import type { itemsRefusals } from "./refusals.ts";

const reading = { language: "en", profile: profileOf("throne-and-liberty") } as const;
const read = (text: string) => readItemsFile(text, reading);
const refusal = (code: (typeof itemsRefusals)[number]) => expect.objectContaining({ code });

test("a table is read by its head, in whatever way people write that", () => {
  const { rows, problems, format } = read(
    [
      "ID;Name;Nom FR;Type;Slot;Rarity;Drops from;Lien;Stats;Remark",
      "a_1;Dusk;Crépuscule;Armes;sword2h;Epic 2;Ember Warden;https://example.org/a;Power: 12;mine",
      ";Dawn;;;ring;40;;;;",
    ].join("\n"),
  );
  expect({ problems, format }).toEqual({ problems: [], format: "table" });
  expect(rows).toEqual([
    {
      line: 2,
      id: "a_1",
      names: { en: "Dusk", fr: "Crépuscule" },
      category: "weapon",
      slot: "sword2h",
      grade: 42,
      link: "https://example.org/a",
      source: "Ember Warden",
      stats: [{ name: "Power", value: "12" }],
    },
    { line: 3, id: null, names: { en: "Dawn" }, category: "accessory", slot: "ring", grade: 40 },
  ]);
});

test("what a row does not tell is left out, so that it stays as it is known", () => {
  const [row] = read("name_fr,stats\nAube,Power: 12; Range: 3 m").rows;
  const stats = [
    { name: "Power", value: "12" },
    { name: "Range", value: "3 m" },
  ];
  expect(row).toEqual({ line: 2, id: null, names: { fr: "Aube" }, stats });
});

test("a column that says the language of its names goes before one that does not", () => {
  expect(read("name,name_en,name_de\nPlain,English,Deutsch").rows).toMatchObject([
    { names: { en: "English", de: "Deutsch" } },
  ]);
});

test("a JSON list says the same, with names and stats as lists too", () => {
  const item = {
    id: "a_1",
    names: { en: "Dusk", xx: "?" },
    slot: "sword",
    grade: "epic",
    stats: { Power: 12, Range: "3 m" },
  };
  const { rows, format } = read(
    JSON.stringify({ items: [item, { name: "Dawn", stats: [{ name: "A", value: "b" }] }] }),
  );
  expect(format).toBe("json");
  expect(rows).toEqual([
    {
      line: 1,
      id: "a_1",
      names: { en: "Dusk" },
      category: "weapon",
      slot: "sword",
      grade: 41,
      stats: [
        { name: "Power", value: "12" },
        { name: "Range", value: "3 m" },
      ],
    },
    { line: 2, id: null, names: { en: "Dawn" }, stats: [{ name: "A", value: "b" }] },
  ]);
});

test.each([
  ["noName", "id,name\na_1,"],
  ["badName", `name\n${"x".repeat(101)}`],
  ["badName", "name\n???"],
  ["badId", "id,name\na b,Dusk"],
  ["badCategory", "name,category\nDusk,spaceship"],
  ["badSlot", "name,slot\nDusk,<b>"],
  ["badGrade", "name,grade\nDusk,best"],
  ["badIcon", "name,icon\nDusk,http://example.org/a.png"],
  ["badLink", "name,link\nDusk,javascript:alert(1)"],
  ["badSource", `name,source\nDusk,${"x".repeat(201)}`],
  ["badStats", "name,stats\nDusk,Power"],
  ["torn", 'name,source\n"Dusk,here'],
  ["torn", "name,slot\nDusk,ring,here"],
  ["torn", "[7]"],
  ["badStats", '[{"name":"Dusk","stats":[{"name":"Power"}]}]'],
])("a row that cannot be read is told with its line and its cause: %s", (cause, text) => {
  const line = text.startsWith("[") ? 1 : 2;
  expect(read(text)).toMatchObject({ rows: [], problems: [{ line, cause }] });
});

test("rows around one that cannot be read go on", () => {
  const { rows, problems } = read('name,grade\nDusk,41\nDawn,best\n"Noon,42\nNova,43');
  expect(rows.map(({ line }) => line)).toEqual([2, 5]);
  expect(problems.map(({ line, cause }) => `${line} ${cause}`)).toEqual(["3 badGrade", "4 torn"]);
});

test.each([
  ["items.fileEmpty", " \n"],
  ["items.fileEmpty", "name,slot"],
  ["items.fileEmpty", "[]"],
  ["items.fileUnreadable", "what,ever\n1,2"],
  ["items.fileUnreadable", "{"],
  ["items.fileUnreadable", '{"rows":[]}'],
  ["items.fileTooLong", `name\n${"x\n".repeat(mostFileItems + 1)}`],
  ["items.fileTooLarge", "x".repeat(2_000_001)],
] as const)("a file in which there is nothing to read is refused: %s", (code, text) => {
  expect(() => read(text)).toThrow(refusal(code));
});
