import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { createAccounts } from "./accounts.ts";
import { grantTables } from "./grant-tables.ts";
import { migrateDatabase } from "./migrate.ts";
import { findQueryFailure } from "./query-failure.ts";
import { getGuild } from "./settings/index.ts";
import { readTestAdminUrl } from "./testing/env.ts";
import { makeEmptyDatabase, makeGuild, openTestDatabase, openUntilTestsEnd } from "./testing/index.ts";
import { withDatabase } from "./testing/template-database.ts";

const runtime = await openTestDatabase();

test.each([
  sql`create table loot_bag (id int)`,
  sql`drop table guilds`,
  sql`alter table guilds add column backdoor int`,
  sql`create index guilds_by_name on guilds (name)`,
  sql`truncate table guilds`,
  sql`create trigger guilds_spy before insert on guilds for each row set new.name = ''`,
  sql`grant all privileges on *.* to current_user()`,
  sql`select * from mysql.global_priv`,
])("the runtime account is refused: %#", async (statement) => {
  const refused = ["ER_TABLEACCESS_DENIED_ERROR", "ER_DBACCESS_DENIED_ERROR", "ER_ACCESS_DENIED_ERROR"];
  await expect(runtime.execute(statement)).rejects.toSatisfy((error) =>
    refused.includes(findQueryFailure(error)?.code ?? ""),
  );
});

test("the runtime account reads and writes rows", async () => {
  const guild = await makeGuild(runtime);
  expect(await getGuild(runtime, guild.guildId)).toEqual(guild);
});

test("the accounts of one database do not reach one whose name differs by a letter", async () => {
  const emptyUrl = await makeEmptyDatabase();
  const databaseName = new URL(emptyUrl).pathname.slice(1);
  const runtimeAccount = { user: databaseName, password: "p@ss/w:rd?" };
  await createAccounts(readTestAdminUrl(), {
    databaseName: databaseName.replace("guildhall_", "guildhall%"),
    runtime: runtimeAccount,
    purge: { user: `${databaseName}_p`, password: "p" },
    admin: { user: `${databaseName}_a`, password: "a" },
  });
  const db = openUntilTestsEnd(withDatabase(emptyUrl, databaseName, runtimeAccount));
  await expect(db.execute(sql`select 1`)).rejects.toThrow();
});

test("accounts made again have the new password, and the admin account can migrate and grant", async () => {
  const emptyUrl = await makeEmptyDatabase();
  const databaseName = new URL(emptyUrl).pathname.slice(1);
  const account = (suffix: string, password: string) => ({ user: `${databaseName}${suffix}`, password });
  for (const password of ["old", "n'ew:\\/%40"]) {
    await createAccounts(readTestAdminUrl(), {
      databaseName,
      runtime: account("", password),
      purge: account("_p", password),
      admin: account("_a", password),
    });
  }
  const [adminUrl, runtimeUrl] = ["_a", ""].map((suffix) =>
    withDatabase(emptyUrl, databaseName, account(suffix, "n'ew:\\/%40")),
  ) as [string, string];
  await migrateDatabase(adminUrl);
  await grantTables(adminUrl, { runtime: runtimeUrl });
  const db = openUntilTestsEnd(runtimeUrl);
  expect(await makeGuild(db)).toBeDefined();
});
