import { rightsOfPresets } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { listRunningIntervals } from "@guildhall/db/attendance";
import { checkChain, listPools, listStandings } from "@guildhall/db/dkp";
import { findGuild, savePlace, saveRightsOfRole } from "@guildhall/db/settings";
import type { Person } from "@guildhall/discord-sandbox";
import { previewSettlement } from "@guildhall/use-cases/attendance";
import { expect, test } from "vitest";
import { type BotHouse, openBotHouse } from "./bot-house.ts";

const soon = { timeout: 20_000 };

/** A guild that is set up, with an officer, and an event that Yara signed up for. */
async function openStory(house: BotHouse) {
  const { discord, db } = house;
  const server = discord.world.guild({ name: "Nightwatch", owner: "Corvin" });
  const places = {
    events: server.channel("events").id,
    voice: server.channel("Raid", { type: 2 }).id,
    officers: server.role("Officer").id,
  };
  const officer = server.member("Ravenor", { roles: ["Officer"] });
  await expect.poll(() => findGuild(db, server.id), soon).toBeDefined();
  await transaction(db, async (tx) => {
    for (const place of ["events", "voice", "officers"] as const)
      await savePlace(tx, server.id, { place, discordId: places[place], isMadeByUs: false });
    await saveRightsOfRole(tx, server.id, { roleId: places.officers, rights: rightsOfPresets.officer });
    await saveRightsOfRole(tx, server.id, { roleId: server.id, rights: rightsOfPresets.member });
  });
  const plan = { title: "Castle Siege", when: "in 1 hour", minutes: 60, points: 10 };
  await expect
    .poll(async () => (await officer.slash("/event create", plan).catch(() => undefined))?.content, soon)
    .toContain("is planned");
  const yara = server.member("Yara");
  await expect.poll(() => titlesIn(officer), soon).toContain("Castle Siege");
  await yara.in("#events").click("Coming");
  return { server, officer, yara };
}

async function titlesIn(person: Person): Promise<readonly (string | undefined)[]> {
  const messages = await person.in("#events").messages();
  return messages.flatMap(({ embeds }) => embeds.map(({ title }) => title));
}

/** Yara is in voice from before the start until after the end. */
async function attend({ discord, db }: BotHouse, yara: Person): Promise<void> {
  await yara.joinVoice("Raid");
  await expect.poll(() => listRunningIntervals(db, yara.guildId), soon).toHaveLength(1);
  await discord.clock.advance({ minutes: 121 });
}

/** Presses the button that settles, on a fresh preview. */
async function settle(officer: Person): Promise<string> {
  const [choice] = await officer.autocomplete("/event settle", { event: "" });
  const preview = await officer.slash("/event settle", { event: choice?.value ?? "" });
  return (await preview.click("Settle and write 1 entry")).content;
}

async function paid({ db }: BotHouse, guildId: string) {
  const [pool] = await listPools(db, guildId);
  if (!pool) return [];
  const { brokenBatchNumber } = await checkChain(db, guildId, pool.poolId);
  expect(brokenBatchNumber).toBeNull();
  return (await listStandings(db, guildId, pool.poolId)).map(({ name, balance }) => [name, balance]);
}

test("a bot that is killed between sign-up and settling forgets nothing", async () => {
  await using house = await openBotHouse();
  await house.bot.start();
  const { server, officer, yara } = await openStory(house);
  await attend(house, yara);
  await house.bot.kill();
  await house.bot.start();
  await expect.poll(() => settle(officer).catch(String), soon).toBe("Settled Castle Siege. 1 entry, +10.00.");
  expect(await paid(house, server.id)).toEqual([["Yara", 1000]]);
  await expect.poll(() => titlesIn(officer), soon).toContain("Castle Siege: settled");
});

/** Every statement has its death in the tests of the use-case; here a whole process dies before every fourth. */
const statementsApart = 4;
const manyDeaths = { timeout: 180_000 };

test(
  "a bot may die in the midst of settling: all is written or nothing, and paid once",
  manyDeaths,
  async () => {
    await using house = await openBotHouse();
    await house.bot.start();
    const { server, officer, yara } = await openStory(house);
    await attend(house, yara);
    let n = 0;
    for (; (await paid(house, server.id)).length === 0; n += statementsApart) {
      await house.bot.dieAtStatement(/select .* from `events` .* for update/, n);
      const press = settle(officer).catch(String);
      const isDead = await Promise.race([house.bot.died().then(() => true), press.then(() => false)]);
      if (!isDead) break;
      await house.discord.clock.advance({ seconds: 4 });
      await press;
      await house.bot.start();
    }
    expect(n).toBeGreaterThan(3 * statementsApart);
    // The one that got through is still told to die at some later statement.
    await house.bot.kill();
    await house.bot.start();
    expect(await paid(house, server.id)).toEqual([["Yara", 1000]]);
    await expect
      .poll(async () => (await titlesIn(officer)).filter((title) => title === "Castle Siege: settled"), soon)
      .toHaveLength(1);
  },
);

test("a database that is killed while people are in voice costs nobody a minute", async () => {
  await using house = await openBotHouse();
  await house.bot.start();
  const { server, officer, yara } = await openStory(house);
  await yara.joinVoice("Raid");
  await expect.poll(() => listRunningIntervals(house.db, server.id), soon).toHaveLength(1);
  await house.discord.clock.advance({ minutes: 61 });
  await house.mariadb.kill();
  await house.discord.clock.advance({ minutes: 30 });
  await yara.leaveVoice();
  await house.mariadb.revive();
  await expect.poll(() => listRunningIntervals(house.db, server.id), soon).toHaveLength(0);
  await house.discord.clock.advance({ minutes: 30 });
  const [choice] = await officer.autocomplete("/event settle", { event: "" });
  const system = { kind: "system", guildId: server.id } as const;
  const preview = await previewSettlement(house.context, system, { eventId: Number(choice?.value) });
  expect(preview.lines.map(({ countedMinutes }) => countedMinutes)).toEqual([31]);
});
