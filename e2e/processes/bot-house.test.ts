import { findGuild } from "@guildhall/db/settings";
import { expect, test } from "vitest";
import { type BotHouse, openBotHouse } from "./bot-house.ts";

/** A server whose bot has made itself at home, and its owner. */
async function joinServer({ discord, db }: BotHouse) {
  const server = discord.world.guild({ name: "Nightwatch", owner: "Yara" });
  await expect.poll(() => findGuild(db, server.id), { timeout: 10_000 }).toBeDefined();
  const owner = server.member("Yara");
  const language = async () => (await findGuild(db, server.id))?.language;
  await expect
    .poll(async () => (await owner.slash("/guild about")).kind, { timeout: 10_000 })
    .toBe("message");
  return { owner, language };
}

test("a bot that is killed and started again answers, and a database that is killed loses nothing", async () => {
  await using house = await openBotHouse();
  await house.bot.start();
  const { owner, language } = await joinServer(house);
  await owner.slash("/guild language", { language: "fr" });

  await house.bot.kill();
  await house.mariadb.kill();
  await house.mariadb.revive();
  expect(await language()).toBe("fr");

  await house.bot.start();
  await house.discord.clock.advance({ minutes: 1 });
  await owner.slash("/guild language", { language: "en" });
  expect(await language()).toBe("en");
  expect(await house.bot.stop()).toBe(0);
});

test("a bot works on after its database was killed under it", async () => {
  await using house = await openBotHouse();
  await house.bot.start();
  const { owner, language } = await joinServer(house);
  await house.mariadb.kill();
  await house.mariadb.revive();
  await expect
    .poll(
      async () => {
        await owner.slash("/guild language", { language: "fr" });
        return await language();
      },
      { timeout: 10_000 },
    )
    .toBe("fr");
});

test("a bot can die right before any statement of a change, and the change is whole or not there", async () => {
  await using house = await openBotHouse();
  await house.bot.start();
  const { owner, language } = await joinServer(house);
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
