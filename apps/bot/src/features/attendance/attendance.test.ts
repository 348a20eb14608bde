import { listRunningIntervals } from "@guildhall/db/attendance";
import { checkChain, listPools, listStandings } from "@guildhall/db/dkp";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { cardOf, planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until } = bot;

test("from the card to the points: who came is paid, once, and everybody reads it", async () => {
  const { guildId, server, officer } = await openHall(bot, "Nightwatch");
  const yara = server.member("Yara", { locale: "fr" });
  const bram = server.member("Bram");
  const ysolde = server.member("Ysolde");
  await planEvent(bot, officer, "Castle Siege");
  await yara.in("#events").click("Coming");
  await bram.in("#events").click("Coming");
  await until(async () => {
    const { fields } = await cardOf(officer, "Castle Siege");
    expect(fields?.find(({ name }) => name === "Coming (2)")?.value).toBe("Yara, Bram");
  });

  await sandbox.clock.advance({ minutes: 61 });
  await yara.joinVoice("Raid");
  await ysolde.joinVoice("Raid");
  await until(async () => expect(await listRunningIntervals(db, guildId)).toHaveLength(2));
  await until(async () =>
    expect(JSON.stringify(await cardOf(officer, "Castle Siege"))).toContain("Live now"),
  );
  await sandbox.clock.advance({ minutes: 65 });
  await yara.leaveVoice();

  const [choice] = await officer.autocomplete("/event settle", { event: "castle" });
  const preview = await officer.slash("/event settle", { event: choice?.value ?? "" });
  expect(JSON.stringify(preview.message?.embeds)).toMatch(/present: 1 × 10\.00.*no-show: 1 × 0\.00/);
  const settled = await preview.click("Settle and write 2 entries");
  expect(settled.content).toBe("Settled Castle Siege. 2 entries, +17.50.");

  await until(async () => {
    const summaries = await officer.in("#events").messages();
    expect(summaries.filter(({ embeds }) => embeds[0]?.title === "Castle Siege: settled")).toHaveLength(1);
  });
  const [pool] = await listPools(db, guildId);
  const standings = await listStandings(db, guildId, pool?.poolId ?? 0);
  expect(standings.map(({ name, balance }) => [name, balance])).toEqual([
    ["Yara", 1000],
    ["Ysolde", 750],
  ]);
  expect(await checkChain(db, guildId, pool?.poolId ?? 0)).toMatchObject({
    entryCount: 2,
    brokenBatchNumber: null,
  });
  const balance = await yara.slash("/dkp solde");
  expect(JSON.stringify(balance.message?.embeds)).toContain("DKP: 10,00");
});
