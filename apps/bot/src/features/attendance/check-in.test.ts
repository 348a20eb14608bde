import { listCheckIns } from "@guildhall/db/attendance";
import type { Person } from "@guildhall/discord-sandbox";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until } = bot;

async function openLiveEvent(name: string) {
  const hall = await openHall(bot, name);
  const member = hall.server.member(`${name} member`);
  const eventId = await planEvent(bot, hall.officer, name);
  await member.in("#events").click("Coming");
  await sandbox.clock.advance({ minutes: 61 });
  return { ...hall, member, eventId };
}

/** What #events says of checking in, the newest last. */
async function checkInsIn(person: Person): Promise<readonly string[]> {
  const messages = await person.in("#events").messages();
  return messages.map(({ content }) => content).filter((content) => /check(-| )in/i.test(content));
}

const codeIn = (text: string): string => /^# (\w+)$/m.exec(text)?.[1] ?? "";

test("an officer says a code, members enter it below the message, and it is over when it is", async () => {
  const { guildId, server, officer, member, eventId } = await openLiveEvent("Code");
  const told = await officer.slash("/attendance code");
  const code = codeIn(told.content);
  await until(async () => expect(await checkInsIn(member)).toHaveLength(1));
  const wrong = await (await member.in("#events").click("Check in")).submit({ Code: "nope" });
  expect(wrong.content).toContain("You have 4 tries left");
  const done = await (await member.in("#events").click("Check in")).submit({ Code: code.toLowerCase() });
  expect(done.content).toContain("You checked in to **Code**");
  const stranger = server.member("Code stranger");
  const refused = await (await stranger.in("#events").click("Check in")).submit({ Code: code });
  expect(refused.content).toContain("Only members of the roster");
  expect(await listCheckIns(db, guildId, eventId)).toHaveLength(1);
  await until(async () => expect((await checkInsIn(member))[0]).toContain("1 checked in"));
  await sandbox.clock.advance({ minutes: 11 });
  await until(async () => expect(await checkInsIn(member)).toEqual([expect.stringContaining("is over")]));
  await expect(member.in("#events").click("Check in")).rejects.toThrow();
});

test("a new code has a message of its own, and closing it leaves no button", async () => {
  const { officer, member } = await openLiveEvent("Again");
  await officer.slash("/attendance code");
  await until(async () => expect(await checkInsIn(member)).toHaveLength(1));
  await sandbox.clock.advance({ minutes: 1 });
  const again = await officer.slash("/attendance code");
  const [over, open] = [expect.stringContaining("is over"), expect.stringContaining("press the button")];
  await until(async () => expect(await checkInsIn(member)).toEqual([over, open]));
  expect((await again.click("Close the check-in")).content).toContain("closed");
  await until(async () => expect(await checkInsIn(member)).toEqual([over, over]));
});
