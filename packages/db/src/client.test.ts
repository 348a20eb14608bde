import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { closeDatabase, openDatabase } from "./client.ts";
import { findQueryFailure } from "./query-failure.ts";
import { guilds } from "./settings/settings.tables.ts";
import { makeGuild, openTestDatabase, prepareWorkerDatabase } from "./testing/index.ts";

const logged: object[] = [];
const db = await openTestDatabase({ logger: { debug: (fields) => logged.push(fields) } });

test("every connection reads what is committed, in UTC and in strict mode", async () => {
  const sessions = await Promise.all(
    Array.from({ length: 4 }, () =>
      db.execute(
        sql`select @@tx_isolation as isolation, @@time_zone as zone, @@sql_mode as mode, sleep(0.05)`,
      ),
    ),
  );
  for (const [rows] of sessions) {
    expect(rows).toMatchObject([
      { isolation: "READ-COMMITTED", zone: "+00:00", mode: expect.stringContaining("STRICT_ALL_TABLES") },
    ]);
  }
});

test("a count is a number, and text with emoji is found by itself alone", async () => {
  const { guildId } = await makeGuild(db, { name: "Night 😀" });
  const count = await db.$count(
    guilds,
    sql`${eq(guilds.guildId, guildId)} and ${guilds.name} = ${"night 😀"}`,
  );
  expect(count).toBe(1);
  expect(await db.$count(guilds, sql`guild_id = ${guildId} and name = ${"Night 😁"}`)).toBe(0);
});

test("the log has each statement and how long it took, and no value of it", async () => {
  await makeGuild(db, { name: "Secretkeepers" });
  const statement = logged.at(-1);
  expect(statement).toEqual({
    sql: expect.stringContaining("insert into `guilds`"),
    milliseconds: expect.any(Number),
  });
  expect(JSON.stringify(logged)).not.toContain("Secretkeepers");
});

test("the error of a failed statement says which and why, and no value of it", async () => {
  const guild = await makeGuild(db, { name: "Secretkeepers" });
  const error: unknown = await db
    .insert(guilds)
    .values(guild)
    .then(
      () => undefined,
      (thrown) => thrown,
    );
  expect(error).toMatchObject({ message: expect.stringContaining("insert into `guilds`"), params: [] });
  expect(findQueryFailure(error)).toMatchObject({ code: "ER_DUP_ENTRY", errno: 1062 });
  expect(describe(error)).not.toMatch(new RegExp(`Secretkeepers|${guild.guildId}`));
});

test("a closed database takes no more statements", async () => {
  const closing = openDatabase(await prepareWorkerDatabase(), { logger: { debug: () => undefined } });
  await closing.execute(sql`select 1`);
  await closeDatabase(closing);
  await expect(closing.execute(sql`select 1`)).rejects.toThrow();
});

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.stack}${JSON.stringify(error)}${describe(error.cause)}`;
}
