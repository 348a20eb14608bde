import { toHundredths } from "@guildhall/core";
import { changePool } from "@guildhall/use-cases/dkp";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();

test("an officer gives points with a reason, the member reads it, and it is taken back by a press", async () => {
  const { guildId, server, officer } = await openHall(bot, "Slips");
  const bram = server.member("Bram");
  await bram.slash("/dkp balance");
  await officer.slash("/member add", { name: "Dana" });
  const [member] = await officer.autocomplete("/dkp adjust", { member: "dana" });
  const slip = { member: member?.value ?? "", reason: "Led *the* siege" };
  const bad = await officer.slash("/dkp adjust", { ...slip, points: "twelve" });
  expect(bad.content).toContain("Write points as a number");
  const given = await officer.slash("/dkp adjust", { ...slip, points: "+12,5" });
  expect(given.content).toBe("Dana +12.50, now 12.50 in DKP. Reason: Led \\*the\\* siege");
  const context = { db: bot.db, clock: bot.sandbox.clock };
  const rules = { weekCap: toHundredths(20_00) };
  await changePool(context, { kind: "system", guildId }, { rules });
  const cut = await officer.slash("/dkp adjust", { ...slip, points: "10" });
  expect(cut.content).toMatch(/now 20\.00 in DKP.*\nCaps and floor −2\.50\nThis week still allows 0\.00/);
  const back = await given.click("Take back");
  expect(back.content).toBe("1 entry taken back in DKP, −12.50.");
  const refused = await bram.slash("/dkp adjust", { ...slip, points: "1" });
  expect(refused.content).toContain("You need the right");
});
