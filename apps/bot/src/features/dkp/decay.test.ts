import { adjustPointsInput } from "@guildhall/core/dkp";
import { listPools } from "@guildhall/db/dkp";
import { findMemberOfUser, listAbsentMembers } from "@guildhall/db/members";
import { adjustPoints, viewStandings } from "@guildhall/use-cases/dkp";
import { changeStanding } from "@guildhall/use-cases/members";
import { planNightOfGuild } from "@guildhall/use-cases/privacy";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until } = bot;

/** Bram is in the roster and holds as many points. */
async function openHeldHall(name: string, points: string) {
  const hall = await openHall(bot, name);
  const { guildId, server } = hall;
  const context = { db, clock: sandbox.clock };
  const system = { kind: "system", guildId } as const;
  const bram = server.member(`${name} Bram`);
  await bram.slash("/dkp balance");
  await bram.slash("/profile zone", { zone: "Paris" });
  const member = await findMemberOfUser(db, guildId, bram.id);
  const memberId = member?.memberId ?? 0;
  const give = async (amount: string, slipId: string) => {
    const slip = { slipId, lines: [{ memberId, amount }], reason: "Held the gate" };
    await adjustPoints(context, system, adjustPointsInput.parse(slip));
  };
  if (points !== "0") await give(points, "slip-one");
  const readBalance = async () =>
    (await viewStandings(context, system))[0]?.rows.find((row) => row.memberId === memberId)?.balance;
  return { ...hall, context, system, bram, memberId, give, readBalance };
}

test("an officer reads what decay takes, runs it by a press, and takes it back; members read their own", async () => {
  const { officer, bram, readBalance } = await openHeldHall("Decays", "150");
  const own = await bram.slash("/dkp decay");
  expect(own.content).toContain("10% of what lies above 50.00 goes every week.");
  expect(own.content).toContain("You: −10.00, then 140.00.");
  const asked = await officer.slash("/dkp decay");
  expect(asked.content).toContain(
    "Run now, it takes 10.00 from 1 account:\n- Decays Bram  −10.00, then 140.00",
  );
  const ran = await asked.click("Run now");
  expect(ran.content).toBe("Decay of DKP written: 1 entry, −10.00.");
  expect(await readBalance()).toBe(140_00);
  await ran.click("Take back");
  expect(await readBalance()).toBe(150_00);
});

test("a pool decays by itself on its night, once, and the weeks that passed meanwhile each by itself", async () => {
  const { guildId, context, system, readBalance } = await openHeldHall("Nights", "150");
  const findNext = async () => (await listPools(db, guildId))[0]?.nextDecayOn;
  await sandbox.clock.advance({ hours: 24 });
  await until(async () => expect(await findNext()).toMatch(/^\d{4}-/));
  await planNightOfGuild(context, system);
  await sandbox.clock.advance({ hours: 24 * 16 });
  await until(async () => expect([131_00, 122_90]).toContain(await readBalance()));
});

test("whoever officers make a full member begins with fifty", async () => {
  const { context, system, memberId, readBalance } = await openHeldHall("Starts", "0");
  for (const standing of ["trial", "active"] as const)
    await changeStanding(context, system, { memberIds: [memberId], standing });
  await until(async () => expect(await readBalance()).toBe(50_00));
});

test("who comes back to the server after months begins at nothing", async () => {
  const { guildId, server, bram, readBalance } = await openHeldHall("Returns", "80");
  await bram.leaveGuild();
  await until(async () => expect((await listAbsentMembers(db, guildId, [bram.id]))[0]?.leftAt).toBeTruthy());
  await sandbox.clock.advance({ hours: 24 * 70 });
  server.member("Returns Bram");
  await until(async () => expect(await readBalance()).toBe(0));
});
