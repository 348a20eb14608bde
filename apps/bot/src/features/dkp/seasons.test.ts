import { toHundredths } from "@guildhall/core";
import { addToList, adjustPoints, endSeason, makeList, previewSeasonEnd } from "@guildhall/use-cases/dkp";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();

test("who won the last season and who is next on a list is read in Discord", async () => {
  const { guildId, server, officer } = await openHall(bot, "Seasons");
  expect((await officer.slash("/dkp season")).content).toContain("No season yet");
  expect((await officer.slash("/dkp list")).content).toContain("no Suicide Kings list");
  const context = { db: bot.db, clock: bot.sandbox.clock };
  const system = { kind: "system", guildId } as const;
  await officer.slash("/member add", { name: "Dana" });
  const [dana] = await officer.autocomplete("/dkp adjust", { member: "dana" });
  const memberId = Number(dana?.value);
  const lines = [{ memberId, amount: toHundredths(12_50) }];
  await adjustPoints(context, system, { slipId: "season-slip", lines, reason: "Siege" });
  const { previewId } = await previewSeasonEnd(context, system, { carry: {} });
  await endSeason(context, system, { carry: {}, previewId, seasonNumber: 1, name: "Awakening" });
  const shown = await officer.slash("/dkp season");
  expect(shown.message?.embeds[0]).toMatchObject({
    title: "Season 2",
    fields: [{ name: "Awakening", value: "1. Dana  12.50" }],
  });
  expect(shown.message?.components).toEqual([]);
  const owner = server.member("Seasons owner");
  const offered = await owner.slash("/dkp season");
  const asked = await offered.click("Take the end back");
  expect(asked.content).toContain("Take back the end of Awakening?");
  const undone = await asked.click("Take the end back");
  expect(undone.content).toBe("Awakening goes on. 1 entry taken back.");
  expect((await officer.slash("/dkp season")).message?.embeds[0]).toMatchObject({ title: "Awakening" });
  const { listId } = await makeList(context, system, { name: "Weapons" });
  await addToList(context, system, { listId, memberIds: [memberId], where: "bottom" });
  const [weapons] = await officer.autocomplete("/dkp list", { list: "weap" });
  const list = await officer.slash("/dkp list", { list: weapons?.value ?? "" });
  expect(list.message?.embeds[0]).toMatchObject({ title: "Suicide Kings, Weapons" });
  expect(list.message?.embeds[0]?.description).toBe("You are not on this list.\n\n1. Dana");
});
