import { toHundredths } from "@guildhall/core";
import { adjustPoints, createPool } from "@guildhall/use-cases/dkp";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();

test("a pool is closed after its owner read how many hold points in it, and how much", async () => {
  const { guildId, server, officer } = await openHall(bot, "Pools");
  const context = { db: bot.db, clock: bot.sandbox.clock };
  const system = { kind: "system", guildId } as const;
  await officer.slash("/member add", { name: "Dana" });
  const [dana] = await officer.autocomplete("/dkp adjust", { member: "dana" });
  const { poolId } = await createPool(context, system, { name: "Siege", system: "dkp" });
  const give = async (slipId: string, amount: number) => {
    const lines = [{ memberId: Number(dana?.value), amount: toHundredths(amount) }];
    await adjustPoints(context, system, { slipId, poolId, lines, reason: "Siege" });
  };
  await give("pool-slip-1", 12_50);
  const pool = String(poolId);
  const refused = await officer.slash("/dkp close-pool", { pool });
  expect(refused.content).toContain("You need the right");
  const owner = server.member("Pools owner");
  expect(await owner.autocomplete("/dkp close-pool", { pool: "sie" })).toMatchObject([{ value: pool }]);
  const asked = await owner.slash("/dkp close-pool", { pool });
  expect(asked.content).toContain("One member holds 12.50 in it.");
  await give("pool-slip-2", 1_00);
  const again = await asked.click("Close it");
  expect(again.content).toContain("One member holds 13.50 in it.");
  expect((await again.click("Close it")).content).toBe("Siege is closed.");
  const nights = await createPool(context, system, { name: "Nights", system: "dkp" });
  const [paying] = await officer.autocomplete("/event create", { pool: "nig" });
  expect(paying).toMatchObject({ value: String(nights.poolId), name: "Nights" });
  await officer.slash("/event create", { title: "Castle", when: "in 2 hours", pool: paying?.value ?? "" });
  const held = await owner.slash("/dkp close-pool", { pool: paying?.value ?? "" });
  expect(held.content).toContain("Castle");
});
