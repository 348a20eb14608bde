import { transaction } from "@guildhall/db";
import { listRunningIntervals } from "@guildhall/db/attendance";
import { listPools, listStandings } from "@guildhall/db/dkp";
import { savePlace } from "@guildhall/db/settings";
import type { Person } from "@guildhall/discord-sandbox";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until } = bot;

/** An event that is over, with a channel for officers: one member came 15 minutes late and stayed. */
async function openPastEvent(name: string) {
  const hall = await openHall(bot, name);
  const { server, officer, guildId } = hall;
  const desk = server.channel("desk");
  await transaction(db, (tx) =>
    savePlace(tx, guildId, { place: "desk", discordId: desk.id, isMadeByUs: false }),
  );
  const late = server.member(`${name} Late`);
  const eventId = await planEvent(bot, officer, name);
  await late.in("#events").click("Coming");
  await sandbox.clock.advance({ minutes: 75 });
  await late.joinVoice("Raid");
  await until(async () => expect(await listRunningIntervals(db, guildId)).toHaveLength(1));
  await sandbox.clock.advance({ minutes: 46 });
  return { ...hall, eventId, late };
}

/** What stands there for all officers; what somebody is answered alone has no embed. */
async function deskOf(officer: Person) {
  const messages = (await officer.in("#desk").messages()).filter(({ embeds }) => embeds.length > 0);
  return messages.map(({ embeds }) => ({
    text: JSON.stringify(embeds),
  }));
}

async function balancesOf(guildId: string): Promise<readonly number[]> {
  const pools = await listPools(db, guildId);
  const standings = await Promise.all(pools.map(({ poolId }) => listStandings(db, guildId, poolId)));
  return standings.flat().map(({ balance }) => balance);
}

test("officers hear of the end once, hold it, let it close, and it settles itself once", async () => {
  const { guildId, officer } = await openPastEvent("Closing");
  await until(async () => expect(await deskOf(officer)).toHaveLength(1));
  const [note] = await deskOf(officer);
  expect(note?.text).toContain("Closing is over");
  expect(note?.text).toContain("It settles itself");
  expect(await officer.in("#desk").click("Hold")).toMatchObject({
    content: expect.stringContaining("Closing is held"),
  });
  await until(async () => expect((await deskOf(officer))[0]?.text).toContain("Held by"));
  await sandbox.clock.advance({ hours: 13 });
  expect(await balancesOf(guildId)).toEqual([]);
  await officer.in("#desk").click("Let it close");
  await until(async () => expect((await deskOf(officer))[0]?.text).toContain("It settled itself"));
  expect(await deskOf(officer)).toHaveLength(1);
  expect(await balancesOf(guildId)).toHaveLength(1);
});

test("a member appeals below the summary, an officer accepts with one press, and the member is told", async () => {
  const { guildId, officer, late, eventId } = await openPastEvent("Appealed");
  const preview = await officer.slash("/event settle", { event: String(eventId) });
  await preview.click("Settle and write 1 entry");
  await until(async () => expect(await balancesOf(guildId)).toEqual([7_50]));
  const own = await until(() => late.in("#events").click("Not right?"));
  expect(own.content).toContain("min late, grace is");
  const form = await own.select("Appeal: what would be right?", "present");
  const sent = await form.submit({ "Why?": "My game crashed twice" });
  expect(sent.content).toContain("Your appeal is with the officers");
  await until(async () => expect(JSON.stringify(await deskOf(officer))).toContain("My game crashed twice"));
  const accepted = await officer.in("#desk").click("Accept (+2.50)");
  expect(accepted.content).toContain("Accepted.");
  expect(await balancesOf(guildId)).toEqual([10_00]);
  await until(async () => expect(JSON.stringify(await deskOf(officer))).toContain("Accepted: present."));
  await until(async () =>
    expect(JSON.stringify(await late.in("@me").messages())).toContain("appeal was accepted"),
  );
  await expect(officer.in("#desk").click("Accept (+2.50)")).rejects.toThrow();
});
