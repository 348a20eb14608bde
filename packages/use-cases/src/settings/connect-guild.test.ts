import { noRights, type SystemActor } from "@guildhall/core";
import { listPools } from "@guildhall/db/dkp";
import { listFactsSince } from "@guildhall/db/facts";
import { listHouses } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import { makeClock, makeGuild, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { connectGuild } from "./connect-guild.ts";
import { disconnectGuild } from "./disconnect-guild.ts";
import { viewGuild } from "./view-guild.ts";

const db = await openTestDatabase();
const news = {
  name: "Nightwatch",
  iconHash: null,
  ownerId: "2",
  afkChannelId: null,
  language: "fr",
} as const;

const systemIn = (guildId: string): SystemActor => ({ kind: "system", guildId });

async function factsOf(guildId: string): Promise<readonly string[]> {
  const facts = await listFactsSince(db, guildId, {
    since: Temporal.Instant.fromEpochMilliseconds(0),
    limit: 10,
  });
  return facts.map(({ fact }) => fact.name);
}

test("a server that the bot joins becomes a guild in the server's language", async () => {
  const guildId = randomSnowflake();
  await connectGuild({ db, clock: makeClock() }, systemIn(guildId), news);
  expect(await getGuild(db, guildId)).toMatchObject({ ...news, disconnectedAt: null });
  expect(await factsOf(guildId)).toEqual(["settings.guildConnected"]);
});

test("a guild has a house and its pool from its first day, one of each however often the news comes", async () => {
  const guildId = randomSnowflake();
  const context = { db, clock: makeClock() };
  await Promise.all([1, 2].map(() => connectGuild(context, systemIn(guildId), news)));
  await connectGuild(context, systemIn(guildId), news);
  const houses = await listHouses(db, guildId);
  expect(houses).toMatchObject([{ name: "Nightwatch" }]);
  expect(await listPools(db, guildId)).toMatchObject([{ name: "DKP", houseId: houses[0]?.houseId }]);
});

test("the same news twice at once makes one guild and tells once", async () => {
  const guildId = randomSnowflake();
  const context = { db, clock: makeClock() };
  await Promise.all([1, 2, 3].map(() => connectGuild(context, systemIn(guildId), news)));
  expect(await factsOf(guildId)).toEqual(["settings.guildConnected"]);
});

test("a restart tells nobody anything, and keeps the language that the officers chose", async () => {
  const { guildId } = await makeGuild(db, { language: "en" });
  await connectGuild({ db, clock: makeClock() }, systemIn(guildId), news);
  expect(await factsOf(guildId)).toEqual([]);
  expect(await getGuild(db, guildId)).toMatchObject({ language: "en" });
});

test("a guild that the bot left is not found, and comes back as it was", async () => {
  const { guildId } = await makeGuild(db, { language: "fr" });
  const clock = makeClock();
  const context = { db, clock };
  await disconnectGuild(context, systemIn(guildId));
  await disconnectGuild(context, systemIn(guildId));
  await expect(viewGuild(context, systemIn(guildId))).rejects.toMatchObject({ code: "common.guildNotFound" });

  clock.advance({ hours: 24 });
  await connectGuild(context, systemIn(guildId), { ...news, language: "en" });
  expect(await viewGuild(context, systemIn(guildId))).toMatchObject({
    language: "fr",
    connectedAt: clock.now(),
  });
  expect(await factsOf(guildId)).toEqual(["settings.guildDisconnected", "settings.guildConnected"]);
});

test("a member without rights can neither connect nor disconnect a guild", async () => {
  const { guildId } = await makeGuild(db);
  const member = { kind: "member", guildId, userId: "1", name: "Corvin", rights: noRights } as const;
  const context = { db, clock: makeClock() };
  const forbidden = expect.objectContaining({ code: "common.forbidden" });
  await expect(connectGuild(context, member, news)).rejects.toThrow(forbidden);
  await expect(disconnectGuild(context, member)).rejects.toThrow(forbidden);
  expect((await getGuild(db, guildId)).disconnectedAt).toBeNull();
});

test("everybody in a guild sees its name and language, and nobody sees one that is not there", async () => {
  const { guildId } = await makeGuild(db);
  const context = { db, clock: makeClock() };
  const member = { kind: "member", guildId, userId: "1", name: "Corvin", rights: noRights } as const;
  expect(await viewGuild(context, member)).toMatchObject({ name: "Nightwatch", language: "en" });
  await expect(viewGuild(context, { ...member, guildId: "404" })).rejects.toMatchObject({
    code: "common.guildNotFound",
  });
});
