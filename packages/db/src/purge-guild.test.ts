import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { purgeGuild } from "./purge-guild.ts";
import { findQueryFailure } from "./query-failure.ts";
import { rowsOf } from "./rows-of.ts";
import { findGuild } from "./settings/index.ts";
import {
  dumpGuild,
  makeEvent,
  makeGuild,
  makeMember,
  openTestDatabase,
  openUntilTestsEnd,
  preparePurgeUrl,
} from "./testing/index.ts";

const db = await openTestDatabase();
const purgeDb = openUntilTestsEnd(await preparePurgeUrl());
const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
const longAgo = now.subtract({ hours: 30 * 24 });

async function makeLivedIn(resetAt: Temporal.Instant | null) {
  const guild = await makeGuild(db, { resetAt });
  await makeMember(db, guild.guildId, { name: "Bram" });
  await makeEvent(db, guild.guildId, { title: "Siege" });
  return guild.guildId;
}

test("only a guild that has been gone for thirty days is purged", async () => {
  for (const resetAt of [null, longAgo.add({ seconds: 1 })]) {
    const guildId = await makeLivedIn(resetAt);
    const before = await dumpGuild(db, guildId);
    expect(await purgeGuild(purgeDb, guildId, { now })).toBe(false);
    expect(await dumpGuild(db, guildId)).toEqual(before);
  }
});

test("purging twice, also at once, is harmless", async () => {
  const guildId = await makeLivedIn(longAgo);
  const results = await Promise.allSettled([1, 2].map(() => purgeGuild(purgeDb, guildId, { now })));
  expect(results).toContainEqual({ status: "fulfilled", value: true });
  expect(await dumpGuild(db, guildId)).toEqual([]);
  expect(await purgeGuild(purgeDb, guildId, { now })).toBe(false);
});

test("the account of bot and dashboard cannot purge, and leaves all as it is when it tries", async () => {
  const guildId = await makeLivedIn(longAgo);
  await expect(purgeGuild(db, guildId, { now })).rejects.toSatisfy(
    (error) => findQueryFailure(error)?.code === "ER_TABLEACCESS_DENIED_ERROR",
  );
  expect(await findGuild(db, guildId)).toBeDefined();
});

test("every table either says whose row it is, or belongs to no guild", async () => {
  const [tables] = await db.execute(sql`select table_name as name from information_schema.tables
    where table_schema = database() and table_type = 'BASE TABLE' and table_name not in
    (select table_name from information_schema.columns where table_schema = database() and column_name = 'guild_id')`);
  const names = rowsOf(tables).map(({ name }) => String(name));
  expect(names.toSorted()).toEqual(["game_services", "gateway_shards", "scraper_settings", "sessions"]);
});
