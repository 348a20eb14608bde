import { sql } from "drizzle-orm";
import { createConnection } from "mysql2/promise";
import { expect, test } from "vitest";
import { createAccounts } from "./accounts.ts";
import { appendOnlyTables } from "./append-only-tables.ts";
import type { Database } from "./client.ts";
import { grantTables } from "./grant-tables.ts";
import { findQueryFailure } from "./query-failure.ts";
import { readTestAdminUrl } from "./testing/env.ts";
import { makeEmptyDatabase, openTestDatabase, openUntilTestsEnd } from "./testing/index.ts";
import { withDatabase } from "./testing/template-database.ts";

/** A database with a plain table and a book of one entry, and the addresses of its accounts. */
async function makeLibrary() {
  const rootUrl = await makeEmptyDatabase();
  const databaseName = new URL(rootUrl).pathname.slice(1);
  const account = (suffix: string) => ({ user: databaseName + suffix, password: "test" });
  const [runtime, purge, admin] = [account("_r"), account("_p"), account("_a")];
  await createAccounts(readTestAdminUrl(), { databaseName, runtime, purge, admin });
  const addresses = {
    runtimeUrl: withDatabase(rootUrl, databaseName, runtime),
    purgeUrl: withDatabase(rootUrl, databaseName, purge),
    adminUrl: withDatabase(rootUrl, databaseName, admin),
  };
  await run(addresses.adminUrl, "CREATE TABLE plain (id int primary key, amount int)");
  await run(addresses.adminUrl, "CREATE TABLE dkp_entries (id int primary key, amount int)");
  await run(addresses.adminUrl, "INSERT INTO dkp_entries VALUES (1, 10)");
  return { ...addresses, rootUrl, databaseName, runtime: `'${runtime.user}'@'localhost'` };
}

async function run(url: string, statement: string): Promise<void> {
  const connection = await createConnection({ uri: url });
  await connection.query(statement).finally(() => connection.end());
}

async function isDenied(db: Database, statement: string): Promise<boolean> {
  return await db.execute(sql.raw(statement)).then(
    () => false,
    (error) => findQueryFailure(error)?.code?.endsWith("ACCESS_DENIED_ERROR") || Promise.reject(error),
  );
}

const library = await makeLibrary();
await grantTables(library.adminUrl, { runtime: library.runtimeUrl, purge: library.purgeUrl });
const runtime = openUntilTestsEnd(library.runtimeUrl);

test.each([
  "update dkp_entries set amount = 99",
  "update plain, dkp_entries set dkp_entries.amount = 99",
  "delete from dkp_entries",
  "delete dkp_entries from dkp_entries join plain",
  "insert into dkp_entries values (1, 99) on duplicate key update amount = 99",
  "replace into dkp_entries values (1, 99)",
  "truncate table dkp_entries",
  "drop table dkp_entries",
  "create or replace table dkp_entries (id int)",
  "rename table dkp_entries to hidden",
  "alter table dkp_entries drop column amount",
  "alter table plain rename to dkp_batches",
  "create trigger looser before insert on dkp_entries for each row set new.amount = 99",
  "create view window_to_it as select * from dkp_entries",
])("a book's rows stay as they were written: %s", async (statement) => {
  expect(await isDenied(runtime, statement)).toBe(true);
  const [rows] = await runtime.execute(sql`select * from dkp_entries where id = 1`);
  expect(rows).toEqual([{ id: 1, amount: 10 }]);
});

test.each([
  "grant update on dkp_entries to current_user()",
  `grant all privileges on ${library.databaseName}.* to current_user()`,
  "grant all privileges on *.* to current_user()",
  "create user another@localhost",
  "update mysql.tables_priv set table_priv = 'Update'",
  "set global init_connect = 'delete from dkp_entries'",
])("the runtime account cannot give itself more: %s", async (statement) => {
  expect(await isDenied(runtime, statement)).toBe(true);
});

test("a book takes new rows, and a plain table everything", async () => {
  await runtime.execute(sql`insert into dkp_entries values (2, 20)`);
  await runtime.execute(sql`insert into plain values (1, 1)`);
  await runtime.execute(sql`update plain set amount = 2`);
  await runtime.execute(sql`delete from plain`);
  expect((await runtime.execute(sql`select * from dkp_entries for update`))[0]).toHaveLength(2);
});

test("the account that deletes guilds which are gone reads and deletes, and changes or adds nothing", async () => {
  const purge = openUntilTestsEnd(library.purgeUrl);
  expect(await isDenied(purge, "delete from dkp_entries where id = 7")).toBe(false);
  expect(await isDenied(purge, "select * from plain for update")).toBe(false);
  for (const statement of [
    "update dkp_entries set amount = 99",
    "insert into plain values (9, 9)",
    "drop table plain",
    "delete from __drizzle_migrations",
  ])
    expect(await isDenied(purge, statement)).toBe(true);
});

test("an account that had the whole database is brought down to its tables", async () => {
  const { runtimeUrl, adminUrl, rootUrl, runtime: name } = await makeLibrary();
  await run(rootUrl, `GRANT ALL PRIVILEGES ON ${nameOf(rootUrl)}.* TO ${name}`);
  await run(rootUrl, `GRANT UPDATE, DELETE ON dkp_entries TO ${name}`);
  const loose = openUntilTestsEnd(runtimeUrl);
  expect(await isDenied(loose, "delete from dkp_entries where id = 7")).toBe(false);
  await grantTables(adminUrl, { runtime: runtimeUrl });
  await grantTables(adminUrl, { runtime: runtimeUrl });
  const strict = openUntilTestsEnd(runtimeUrl);
  expect(await isDenied(strict, "delete from dkp_entries where id = 7")).toBe(true);
  expect(await isDenied(strict, "drop table plain")).toBe(true);
  expect(await isDenied(strict, "select * from plain")).toBe(false);
});

test("where one account is both, it keeps what it has", async () => {
  const { adminUrl } = await makeLibrary();
  await grantTables(adminUrl, { runtime: adminUrl, purge: adminUrl });
  expect(await isDenied(openUntilTestsEnd(adminUrl), "delete from dkp_entries")).toBe(false);
});

test("the tests have these rights too: a book of the product is one for them", async () => {
  const db = await openTestDatabase();
  const grants = await db
    .select({
      name: sql<string>`table_name`,
      rights: sql<string>`group_concat(privilege_type order by privilege_type)`,
    })
    .from(sql`information_schema.table_privileges`)
    .where(sql`table_schema = database()`)
    .groupBy(sql`table_name`);
  const rightsOf = new Map(grants.map(({ name, rights }) => [name, rights]));
  expect(rightsOf.get("guilds")).toBe("DELETE,INSERT,SELECT,UPDATE");
  for (const book of appendOnlyTables) expect(rightsOf.get(book)).toBe("INSERT,SELECT");
});

test("no deletion elsewhere cascades into a book", async () => {
  const db = await openTestDatabase();
  const [rows] = await db.execute(sql`
    select constraint_name as name from information_schema.referential_constraints
    where constraint_schema = database()
      and table_name in (${sql.join(
        appendOnlyTables.map((book) => sql`${book}`),
        sql`, `,
      )})
      and (delete_rule not in ('RESTRICT', 'NO ACTION') or update_rule not in ('RESTRICT', 'NO ACTION'))`);
  expect(rows).toEqual([]);
});

/** Its underscores written so that they stand for themselves. */
function nameOf(url: string): string {
  return `\`${new URL(url).pathname.slice(1).replaceAll("_", "\\_")}\``;
}
