import { listRunningIntervals } from "@guildhall/db/attendance";
import { listEntries, listPools, listStandings } from "@guildhall/db/dkp";
import { findMemberOfUser } from "@guildhall/db/members";
import type { Person } from "@guildhall/discord-sandbox";
import { markAttendance } from "@guildhall/use-cases/attendance";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until } = bot;

const postRoute = { method: "POST", route: "/channels/:channel/messages" };

/** An event that is over: one member was there all the time, another said to come and did not. */
async function openPastEvent(name: string) {
  const hall = await openHall(bot, name);
  const { server, officer } = hall;
  const [present, missing] = ["Present", "Missing"].map((who) => server.member(`${name} ${who}`));
  const eventId = await planEvent(bot, officer, name);
  for (const person of [present, missing]) await person?.in("#events").click("Coming");
  await present?.joinVoice("Raid");
  await until(async () => expect(await listRunningIntervals(db, hall.guildId)).toHaveLength(1));
  await sandbox.clock.advance({ minutes: 121 });
  return { ...hall, eventId, settle: () => officer.slash("/event settle", { event: String(eventId) }) };
}

async function balancesOf(guildId: string): Promise<readonly (readonly [string, number])[]> {
  const pools = await listPools(db, guildId);
  const standings = await Promise.all(pools.map(({ poolId }) => listStandings(db, guildId, poolId)));
  return standings.flat().map(({ name, balance }) => [name, balance] as const);
}

async function summariesIn(person: Person, title: string) {
  const messages = await person.in("#events").messages();
  return messages.flatMap(({ embeds }) => embeds).filter((embed) => embed.title === `${title}: settled`);
}

async function untilSummary(person: Person, title: string): Promise<void> {
  await until(async () => expect(await summariesIn(person, title)).toHaveLength(1));
}

test("two officers who settle at once pay once, and the second hears that it is done", async () => {
  const { guildId, server, eventId, settle, officer } = await openPastEvent("Twofold");
  const other = server.member("Twofold other officer", { roles: ["Officer"] });
  const previews = [await settle(), await other.slash("/event settle", { event: String(eventId) })];
  const answers = await Promise.all(previews.map((preview) => preview.click("Settle and write 1 entry")));
  expect(answers.map(({ content }) => content).sort()).toEqual([
    "Settled Twofold. 1 entry, +10.00.",
    "Twofold is settled already, and nothing has changed since.",
  ]);
  expect(await balancesOf(guildId)).toEqual([["Twofold Present", 1000]]);
  await untilSummary(officer, "Twofold");
});

test("a press that Discord delivers twice pays once", async () => {
  const { guildId, settle, officer } = await openPastEvent("Delivered twice");
  const preview = await settle();
  sandbox.faults.disturbGateway({ kind: "duplicate", event: "INTERACTION_CREATE" });
  await preview.click("Settle and write 1 entry");
  expect(await balancesOf(guildId)).toEqual([["Delivered twice Present", 1000]]);
  await untilSummary(officer, "Delivered twice");
});

test("what changed after the preview is never written unseen", async () => {
  const { guildId, server, eventId, settle, officer } = await openPastEvent("Changed since");
  const preview = await settle();
  const context = { db, clock: sandbox.clock };
  const system = { kind: "system", guildId } as const;
  const missing = server.member("Changed since Missing");
  const memberId = await memberIdOf(guildId, missing.id);
  await markAttendance(context, system, { eventId, memberId, result: "benched" });
  const refused = await preview.click("Settle and write 1 entry");
  expect(refused.content).toContain("Nothing was written");
  expect(await balancesOf(guildId)).toEqual([]);
  const fresh = await settle();
  await fresh.click("Settle and write 2 entries");
  expect((await balancesOf(guildId)).map(([, amount]) => amount)).toEqual([1000, 1000]);
  await untilSummary(officer, "Changed since");
});

test("settling again after a correction writes the difference as rows of its own, and mends the summary", async () => {
  const { guildId, server, eventId, settle, officer } = await openPastEvent("Corrected");
  await (await settle()).click("Settle and write 1 entry");
  await untilSummary(officer, "Corrected");
  const present = server.member("Corrected Present");
  const memberId = await memberIdOf(guildId, present.id);
  const context = { db, clock: sandbox.clock };
  await markAttendance(context, { kind: "system", guildId }, { eventId, memberId, result: "leftEarly" });
  const again = await settle();
  expect(JSON.stringify(again.message?.embeds)).toContain("Only the difference is written");
  await again.click("Settle and write 2 entries");
  expect(await balancesOf(guildId)).toEqual([["Corrected Present", 500]]);
  const [pool] = await listPools(db, guildId);
  const entries = await listEntries(db, guildId, { poolId: pool?.poolId ?? 0, memberId });
  expect(entries.map(({ kind, amount }) => [kind, amount])).toEqual([
    ["event", 1000],
    ["reversal", -1000],
    ["event", 500],
  ]);
  await until(async () => {
    const summaries = await summariesIn(officer, "Corrected");
    expect(summaries).toHaveLength(1);
    expect(summaries[0]?.description).toContain("settlement 2");
  });
});

test.each([
  ["is turned away for a while", { kind: "rate-limit", retryAfterSeconds: 0.2 }],
  ["fails once", { kind: "status", status: 500 }],
  ["is stored, but answered with a failure", { kind: "stored-then-500" }],
  ["is cut off", { kind: "drop" }],
] as const)("a summary that %s is posted once", async (name, fault) => {
  const { settle, officer } = await openPastEvent(name);
  const preview = await settle();
  sandbox.faults.disturbRest({ ...fault, ...postRoute });
  await preview.click("Settle and write 1 entry");
  await untilSummary(officer, name);
});

test("settling waits for the end, and a member without the right sees nothing of it", async () => {
  const { server, officer } = await openHall(bot, "Too early");
  const eventId = await planEvent(bot, officer, "Too early");
  const early = await officer.slash("/event settle", { event: String(eventId) });
  expect(JSON.stringify(early.message?.embeds)).toContain("It is not over yet");
  await expect(early.click("Settle and write no entries")).rejects.toThrow();
  const member = server.member("Too early member");
  const refused = await member.slash("/event settle", { event: String(eventId) });
  expect(refused.content).toContain("Close & pay events");
});

async function memberIdOf(guildId: string, userId: string): Promise<number> {
  return (await findMemberOfUser(db, guildId, userId))?.memberId ?? 0;
}
