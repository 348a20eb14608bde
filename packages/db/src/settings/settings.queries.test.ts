import fc from "fast-check";
import { expect, test } from "vitest";
import { makeGuild, onlyShardOf, openTestDatabase, randomSnowflake } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import {
  ensureGuild,
  findGuild,
  findLastBeat,
  getGuild,
  listGuilds,
  listShardHeartbeats,
  lockGuild,
  saveGuild,
  saveShardHeartbeat,
} from "./index.ts";

const db = await openTestDatabase();
const guildNotFound = { name: "Refusal", code: "common.guildNotFound" };
const at = (time: string) => Temporal.Instant.from(`2026-11-21T${time}Z`);
const newShardId = () => Number(BigInt(randomSnowflake()) % 2n ** 32n);

test("a guild comes back as it was saved", async () => {
  const guild = await makeGuild(db, {
    name: "Nôtre Dame 🏰",
    iconHash: "a_f00",
    disconnectedAt: at("20:00:00.123"),
  });
  expect(await findGuild(db, guild.guildId)).toEqual(guild);
});

test("saving a guild again replaces what it was, and touches no other", async () => {
  const [guild, other] = [await makeGuild(db, { disconnectedAt: at("20:00:00") }), await makeGuild(db)];
  const back = { ...guild, name: "Daywatch", language: "fr", disconnectedAt: null } as const;
  await saveGuild(db, back);
  expect(await getGuild(db, guild.guildId)).toEqual(back);
  expect(await getGuild(db, other.guildId)).toEqual(other);
});

test("an unknown guild is not found, and refused where it must be there", async () => {
  const guildId = randomSnowflake();
  expect(await findGuild(db, guildId)).toBeUndefined();
  await expect(getGuild(db, guildId)).rejects.toMatchObject(guildNotFound);
  await expect(transaction(db, (tx) => lockGuild(tx, guildId))).rejects.toMatchObject(guildNotFound);
});

test("of the guilds asked for, those we know are listed by name", async () => {
  const [zeal, ash] = [await makeGuild(db, { name: "Zeal" }), await makeGuild(db, { name: "Ash" })];
  expect(await listGuilds(db, [zeal.guildId, randomSnowflake(), ash.guildId])).toEqual([ash, zeal]);
  expect(await listGuilds(db, [])).toEqual([]);
});

test("ensuring a guild adds it once and overwrites nothing", async () => {
  const guild = await makeGuild(db);
  await transaction(db, (tx) => ensureGuild(tx, { ...guild, name: "Latecomer" }));
  expect(await getGuild(db, guild.guildId)).toEqual(guild);
});

test("whoever locks a guild sees what the one before committed", async () => {
  const { guildId } = await makeGuild(db);
  const locked = Promise.withResolvers<void>();
  const first = transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    locked.resolve();
    await saveGuild(tx, { ...guild, name: "First" });
  });
  await locked.promise;
  expect(await transaction(db, async (tx) => (await lockGuild(tx, guildId)).name)).toBe("First");
  await first;
});

test("a shard keeps its latest heartbeat in whatever order they arrive", async () => {
  const shardId = newShardId();
  const beats = [
    { shardId, shardCount: 1, beatAt: at("20:00:00"), readyAt: null, botUserId: null },
    { shardId, shardCount: 2, beatAt: at("20:00:10"), readyAt: at("20:00:05"), botUserId: "7" },
    { shardId, shardCount: 4, beatAt: at("20:00:20"), readyAt: at("20:00:15"), botUserId: "8" },
  ];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(beats, { minLength: 3 }), async (arriving) => {
      const ownShardId = newShardId();
      for (const beat of arriving) await saveShardHeartbeat(db, { ...beat, shardId: ownShardId });
      const kept = (await listShardHeartbeats(db)).find((beat) => beat.shardId === ownShardId);
      expect(kept).toEqual({ ...beats[2], shardId: ownShardId });
    }),
    { numRuns: 12 },
  );
});

test("a guild's sign of life is that of its own shard, however many shards there were before", async () => {
  const guildId = randomSnowflake();
  const { shardCount, shardIds } = onlyShardOf(guildId);
  const [shardId = 0] = shardIds;
  const beat = { shardCount, readyAt: null };
  // Later than the beats of any bot that other tests leave here, on the one shard that has every guild.
  const beatAt = Temporal.Instant.from("2200-01-01T20:00:00Z");
  await saveShardHeartbeat(db, { ...beat, shardId, beatAt });
  await saveShardHeartbeat(db, { ...beat, shardId: shardId + 1, beatAt: beatAt.add({ seconds: 30 }) });
  expect(await findLastBeat(db, guildId)).toEqual(beatAt);
});
