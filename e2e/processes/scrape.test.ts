import type { UserActor } from "@guildhall/core";
import { scrapedGame } from "@guildhall/core/items";
import { listEndedScrapes, listOwnItems } from "@guildhall/db/items";
import { openSite } from "@guildhall/questlog/site";
import { changeScraperSettings, requestScrape } from "@guildhall/use-cases/items";
import { expect, test } from "vitest";
import { openBotHouse } from "./bot-house.ts";

const operator: UserActor = { kind: "user", userId: "1200000000000000099" };
const soon = { timeout: 40_000 };

test("a bot that is killed while it reads, and again while it writes, leaves a catalogue that is written once", async () => {
  await using site = await openSite();
  await using house = await openBotHouse({ ITEM_SITE_URL: site.origin });
  const { bot, db, discord } = house;
  const deployment = { operatorUserIds: new Set([operator.userId]), itemSite: site.origin };
  const context = { ...house.context, deployment };
  await changeScraperSettings(context, operator, {
    languages: ["en"],
    grades: [5],
    pageCap: 5,
    isNightly: false,
    contact: "items@guild.example",
    acceptsTerms: true,
  });
  const silence = Promise.withResolvers<void>();
  site.onSilence = silence.resolve;
  site.switches.silent.add("en/5/2");
  await bot.start();
  await requestScrape(context, operator, { runKey: crypto.randomUUID() });
  await silence.promise;
  await bot.kill();
  expect(await listOwnItems(db, null, scrapedGame)).toEqual([]);

  site.switches.silent.clear();
  await bot.start();
  await bot.dieAtStatement(/insert into `?item_names/i, 1);
  await discord.clock.advance({ seconds: 61 });
  await bot.died();
  expect(await listOwnItems(db, null, scrapedGame)).toEqual([]);

  await bot.start();
  await discord.clock.advance({ seconds: 61 });
  await expect
    .poll(() => listEndedScrapes(db, scrapedGame, 5), soon)
    .toMatchObject([{ state: "done", seen: 42 }]);
  expect(await listOwnItems(db, null, scrapedGame)).toHaveLength(42);
});
