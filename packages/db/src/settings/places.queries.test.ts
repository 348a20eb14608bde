import { expect, test } from "vitest";
import { makeGuild, openTestDatabase, randomSnowflake } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import { findPlace, listPlaces, savePlace } from "./index.ts";

const db = await openTestDatabase();

test("a place is found by its word, and by its guild only", async () => {
  const [guild, other] = [await makeGuild(db), await makeGuild(db)];
  const officers = { place: "officers", discordId: randomSnowflake(), isMadeByUs: false } as const;
  const events = { place: "events", discordId: randomSnowflake(), isMadeByUs: true } as const;
  await transaction(db, async (tx) => {
    await savePlace(tx, guild.guildId, officers);
    await savePlace(tx, guild.guildId, events);
  });
  expect(await listPlaces(db, guild.guildId)).toEqual([events, officers]);
  expect(await findPlace(db, guild.guildId, "officers")).toBe(officers.discordId);
  expect(await findPlace(db, guild.guildId, "voice")).toBeUndefined();
  expect(await listPlaces(db, other.guildId)).toEqual([]);
  expect(await findPlace(db, other.guildId, "officers")).toBeUndefined();
});

test("a place has one channel: saving it again replaces it", async () => {
  const { guildId } = await makeGuild(db);
  const [first, second] = [randomSnowflake(), randomSnowflake()];
  for (const discordId of [first, second])
    await transaction(db, (tx) => savePlace(tx, guildId, { place: "voice", discordId, isMadeByUs: false }));
  expect(await findPlace(db, guildId, "voice")).toBe(second);
});
