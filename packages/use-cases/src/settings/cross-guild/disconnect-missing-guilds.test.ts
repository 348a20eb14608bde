import { findGuild } from "@guildhall/db/settings";
import { makeClock, makeGuild, onlyShardOf, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { disconnectMissingGuilds } from "./disconnect-missing-guilds.ts";

const db = await openTestDatabase();

test("a guild that removed the bot while it was away is left, and one that it is still in is not", async () => {
  const context = { db, clock: makeClock() };
  const [removed, present] = [await makeGuild(db), await makeGuild(db)];
  for (const { guildId } of [removed, present]) {
    const isPresent = (id: string) => id === present.guildId;
    await disconnectMissingGuilds(context, { shards: onlyShardOf(guildId), isPresent });
  }
  expect((await findGuild(db, removed.guildId))?.disconnectedAt).toEqual(context.clock.now());
  expect((await findGuild(db, present.guildId))?.disconnectedAt).toBeNull();
});

test("a guild on another shard is none of this bot's business", async () => {
  const context = { db, clock: makeClock() };
  const [ours, theirs] = [await makeGuild(db), await makeGuild(db)];
  await disconnectMissingGuilds(context, { shards: onlyShardOf(ours.guildId), isPresent: () => false });
  expect((await findGuild(db, theirs.guildId))?.disconnectedAt).toBeNull();
});
