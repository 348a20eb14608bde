import { findServerMember } from "@guildhall/db/members";
import { findGuild } from "@guildhall/db/settings";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBotHouse } from "./bot-house.ts";

const soon = { timeout: 20_000 };

// One house for all: each test has a server of its own, and leaves a bot that runs.
const house = await openBotHouse();
beforeAll(() => house.bot.start());
afterAll(() => house[Symbol.asyncDispose]());

/** A server whose bot has made itself at home, its owner, and the language that is stored of it. */
async function joinServer(name: string) {
  const { discord, db } = house;
  const server = discord.world.guild({ name, owner: `${name} owner` });
  const owner = server.member(`${name} owner`);
  const language = async () => (await findGuild(db, server.id))?.language;
  await expect.poll(language, soon).toBeDefined();
  await expect.poll(async () => (await owner.slash("/guild about")).kind, soon).toBe("message");
  return { owner, language };
}

test("a bot that is killed and started again answers, and a database that is killed loses nothing", async () => {
  const { owner, language } = await joinServer("Nightwatch");
  await owner.slash("/guild language", { language: "fr" });

  await house.bot.kill();
  await house.mariadb.kill();
  await house.mariadb.revive();
  expect(await language()).toBe("fr");

  await house.bot.start();
  await house.discord.clock.advance({ minutes: 1 });
  await owner.slash("/guild language", { language: "en" });
  expect(await language()).toBe("en");
});

test("a bot works on after its database was killed under it", async () => {
  const { owner, language } = await joinServer("Ember Court");
  await house.mariadb.kill();
  await house.mariadb.revive();
  const change = async () => {
    await owner.slash("/guild language", { language: "fr" });
    return await language();
  };
  await expect.poll(change, soon).toBe("fr");
});

test("a member who leaves while the database is away has left when it is back", async () => {
  const { owner } = await joinServer("Unwritten");
  const server = house.discord.world.getGuild(owner.guildId);
  const bram = server.member("Bram");
  const isThere = async () => (await findServerMember(house.db, server.id, bram.id)) !== undefined;
  await expect.poll(isThere, soon).toBe(true);
  await house.mariadb.kill();
  await bram.leaveGuild();
  await house.mariadb.revive();
  await expect.poll(isThere, soon).toBe(false);
});

test("a bot can die right before any statement of a change, and the change is whole or not there", async () => {
  const { owner, language } = await joinServer("Cut short");
  // Locked, changed, recorded as a fact, committed.
  for (const n of [0, 1, 2, 3]) {
    await house.bot.dieAtStatement(/select .* from `guilds` .* for update/, n);
    const change = owner.slash("/guild language", { language: "fr" });
    await house.bot.died();
    await house.discord.clock.advance({ seconds: 4 });
    expect((await change).kind).toBe("failed");
    expect(await language()).toBe("en");
    await house.bot.start();
  }
  await owner.slash("/guild language", { language: "fr" });
  expect(await language()).toBe("fr");
});

test("a bot that is asked to stop closes everything", async () => {
  expect(await house.bot.stop()).toBe(0);
  await house.bot.start();
});
