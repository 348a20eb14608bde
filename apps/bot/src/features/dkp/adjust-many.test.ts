import { viewStandings } from "@guildhall/use-cases/dkp";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();

test("a pasted list is shown, asked where unclear, written by one press and taken back by another", async () => {
  const { guildId, officer, server } = await openHall(bot, "Paste");
  for (const name of ["Aldo", "Brixa", "Brixo"]) await officer.slash("/member add", { name });
  const refused = await server.member("Nosy").slash("/dkp adjust-many");
  expect(refused.content).toContain("DKP");
  const dialog = await officer.slash("/dkp adjust-many");
  const list = "ALDO; 12,5\nBrix; 2\nZzyzx; 3";
  const shown = await dialog.submit({ "Name and points, a line each": list, Reason: "Siege" });
  expect(JSON.stringify(shown.message?.embeds)).toMatch(
    /1 entry.*Aldo \+12\.50: 0\.00 → 12\.50.*Need your word \(2\)/,
  );
  const answered = await shown.select("Line 2, Brix: who is meant?", "Brixo");
  const written = await answered.click("Write 2 entries, leave out the rest");
  expect(written.content).toBe("2 entries written in DKP, +14.50. Reason: Siege");
  const context = { db: bot.db, clock: bot.sandbox.clock };
  const read = async () => (await viewStandings(context, { kind: "system", guildId }))[0]?.total;
  expect(await read()).toBe(14_50);
  await written.click("Take back");
  expect(await read()).toBe(0);
});
