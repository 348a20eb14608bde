import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { insertRows } from "./insert-rows.ts";
import { guildChannels } from "./settings/index.ts";
import { openTestDatabase, randomSnowflake } from "./testing/index.ts";
import { transaction } from "./transaction.ts";

const db = await openTestDatabase();

const names = ["O'Brien", 'say "hi"', "back\\slash", "?", ":name", "日本", "'); drop table members; --"];

function makeRows(guildId: string) {
  return names.map((name, position) => ({
    guildId,
    channelId: randomSnowflake(),
    parentId: null,
    kind: "voice" as const,
    name,
    position: position + 1,
    overwrites: [{ id: name, allow: "a?b", deny: "1" }],
    deletedAt: null,
    asOf: Temporal.Instant.from("2026-11-21T20:00:00.123Z").add({ seconds: position }),
  }));
}

async function listRows(guildId: string) {
  return await db
    .select()
    .from(guildChannels)
    .where(eq(guildChannels.guildId, guildId))
    .orderBy(guildChannels.asOf);
}

test("rows come back as they were written, whatever stands in them", async () => {
  const guildId = randomSnowflake();
  const rows = makeRows(guildId);
  await transaction(db, (tx) => insertRows(tx, guildChannels, { rows }));
  expect(await listRows(guildId)).toEqual(rows);
});

test("rows that are there already are treated as the tail says", async () => {
  const guildId = randomSnowflake();
  const rows = makeRows(guildId);
  const tail = "on duplicate key update position = position + values(position)";
  for (const _ of [1, 2]) await transaction(db, (tx) => insertRows(tx, guildChannels, { rows, tail }));
  const doubled = rows.map((row) => ({ ...row, position: 2 * row.position }));
  expect(await listRows(guildId)).toEqual(doubled);
});

test("nothing to write is no statement", async () => {
  await transaction(db, (tx) => insertRows(tx, guildChannels, { rows: [], tail: "this would be refused" }));
});
