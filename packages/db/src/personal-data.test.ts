import { expect, test } from "vitest";
import { impersonalTexts } from "./impersonal-texts.ts";
import { otherPersonalTables, personalTables } from "./personal-data.ts";
import { listColumns } from "./privacy/columns.queries.ts";
import { openTestDatabase } from "./testing/index.ts";

const columns = await listColumns(await openTestDatabase());

/** By these names a column holds a person; whoever names one otherwise writes a text, and that is asked about too. */
const personName = /(^|_)(user|member|owner)_id$/;
const textTypes: ReadonlySet<string> = new Set(["varchar", "char", "text", "mediumtext", "longtext"]);

/** Every row goes in which the person stands, and its texts with it. */
const goesWhole = (table: string): boolean =>
  Object.values(personalTables[table]?.people ?? {}).every(({ onErase }) => onErase === "deleteRow");

function isKnownText(table: string, column: string): boolean {
  const { people = {}, alsoSetNull = [], mayName, pseudonymIn } = personalTables[table] ?? {};
  const named = [...Object.keys(people), ...alsoSetNull, ...(mayName?.columns ?? []), pseudonymIn];
  return named.includes(column) || (impersonalTexts[table] ?? []).includes(column);
}

test("every column that holds a person is exported and erased, or has its own way out", () => {
  const missing = columns
    .filter(({ table, name }) => personName.test(name) && !(table in otherPersonalTables))
    .filter(({ table, name }) => !personalTables[table]?.people[name])
    .map(({ table, name }) => `${table}.${name}`);
  expect(missing, "add them to personal-data.ts").toEqual([]);
});

test("of every column with text it is known whether people write about people in it", () => {
  const missing = columns
    .filter(({ table, dataType }) => textTypes.has(dataType) && !(table in otherPersonalTables))
    .filter(({ table, name }) => !(table in personalTables && goesWhole(table)) && !isKnownText(table, name))
    .map(({ table, name }) => `${table}.${name}`);
  expect(missing, "add them to personal-data.ts").toEqual([]);
});

test("the list names only tables and columns that there are", () => {
  const known = new Set(columns.map(({ table, name }) => `${table}.${name}`));
  const named = [
    ...Object.entries(personalTables).flatMap(([table, { people, pseudonymIn, mayName, ...lists }]) =>
      [
        ...Object.keys(people),
        ...(lists.alsoSetNull ?? []),
        ...(mayName ? [...mayName.columns, mayName.key] : []),
        ...(lists.notExported ?? []),
        pseudonymIn ?? "guild_id",
      ].map((column) => `${table}.${column}`),
    ),
    ...Object.values(personalTables).flatMap(({ mayName }) =>
      Object.entries(mayName?.partIn ?? {}).flatMap(([table, column]) => [
        `${table}.${column}`,
        `${table}.member_id`,
      ]),
    ),
    ...Object.entries(impersonalTexts).flatMap(([table, texts]) => texts.map((text) => `${table}.${text}`)),
  ];
  expect(named.filter((column) => !known.has(column))).toEqual([]);
});
