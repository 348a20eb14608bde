import { expect, test } from "vitest";
import type { Column } from "./column.ts";
import { formatSort, nextSort, parseSort, sortRows } from "./sort-rows.ts";
import { toCsv } from "./to-csv.ts";

type Row = { readonly name: string; readonly points: number };

const columns: readonly Column<Row>[] = [
  { id: "name", label: "Name", cell: (row) => row.name, sortBy: (row) => row.name, csv: (row) => row.name },
  {
    id: "points",
    label: "Points",
    isNumber: true,
    cell: (row) => row.points,
    sortBy: (row) => row.points,
    csv: (row) => row.points,
  },
  { id: "icon", label: "Icon", cell: () => "*" },
];
const [nameColumn, pointsColumn] = columns as [Column<Row>, Column<Row>];

test("a column of numbers first shows the largest, a column of words starts at A, and a second click turns it", () => {
  const byPoints = nextSort(pointsColumn, undefined);
  expect(byPoints).toEqual({ columnId: "points", direction: "descending" });
  expect(nextSort(pointsColumn, byPoints).direction).toBe("ascending");
  expect(nextSort(nameColumn, byPoints)).toEqual({ columnId: "name", direction: "ascending" });
});

test("the order in the address reads back as it was written", () => {
  for (const text of ["points", "-points"]) {
    const sort = parseSort(text);
    expect(sort && formatSort(sort)).toBe(text);
  }
  expect(parseSort(null)).toBeUndefined();
});

test("equal rows keep their order, and words follow the reader's alphabet", () => {
  const rows = [
    { name: "Zoé", points: 2 },
    { name: "élan", points: 1 },
    { name: "Eve", points: 2 },
  ];
  const names = (sort: string) =>
    sortRows(rows, columns, { sort: parseSort(sort), locale: "fr" }).map((row) => row.name);
  expect(names("-points")).toEqual(["Zoé", "Eve", "élan"]);
  expect(names("name")).toEqual(["élan", "Eve", "Zoé"]);
});

test("an order that names no column of the table changes nothing", () => {
  const rows = [
    { name: "B", points: 1 },
    { name: "A", points: 2 },
  ];
  expect(sortRows(rows, columns, { sort: parseSort("icon"), locale: "en" })).toBe(rows);
});

test("a CSV file quotes what needs it, leaves out columns without a value, and starts no formula", () => {
  const rows = [
    { name: 'Ann "the axe", lead', points: -4 },
    { name: "=1+1", points: 12.5 },
    { name: "-5", points: 0 },
    { name: "-cmd", points: 0 },
  ];
  expect(toCsv(rows, columns)).toBe(
    '\uFEFFName,Points\r\n"Ann ""the axe"", lead",-4\r\n\'=1+1,12.5\r\n-5,0\r\n\'-cmd,0\r\n',
  );
});
