import { noRights } from "@guildhall/core";
import { pseudonymOf } from "@guildhall/core/privacy";
import { transaction } from "@guildhall/db";
import { findMember, findMemberOfUser, findServerMember } from "@guildhall/db/members";
import { savePlace } from "@guildhall/db/settings";
import { findTraces } from "@guildhall/db/testing";
import { openTalk } from "@guildhall/use-cases/settings";
import { ChannelType } from "discord.js";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { cardOf, planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, logLines, until } = bot;

/** A guild with an event that a member answered, and the member's name on its card. */
async function openAnswered(name: string, locale: "en-US" | "fr" = "en-US") {
  const hall = await openHall(bot, name);
  const member = hall.server.member(`${name} Zephyrine`, { locale });
  await planEvent(bot, hall.officer, name);
  await member.in("#events").click("Coming");
  await until(async () => expect(JSON.stringify(await cardOf(hall.officer, name))).toContain("Zephyrine"));
  return { ...hall, member };
}

test("a person sees what is held, alone", async () => {
  const { member } = await openAnswered("Viewed");
  const reply = await member.slash("/privacy view");
  expect(reply.isEphemeral).toBe(true);
  expect(reply.content).toContain("**Viewed**, where you are Viewed Zephyrine");
  expect(reply.content).toContain("Your answers to events: 1");
});

test("the file is valid JSON of the person alone, and only the person gets it", async () => {
  const { member, officer } = await openAnswered("Exported");
  const reply = await member.slash("/privacy export");
  expect(reply.isEphemeral).toBe(true);
  const [attachment] = reply.message?.attachments ?? [];
  expect(attachment?.filename).toBe("guildhall-personal-data.json");
  const text = await (await fetch(attachment?.url ?? "")).text();
  expect(JSON.parse(text)).toMatchObject({
    format: "guildhall-personal-data",
    userId: member.id,
    guilds: [{ guildName: "Exported", rows: { signUps: [{ memberId: "you", answer: "coming" }] } }],
  });
  expect(text).not.toContain(officer.id);
});

test("deleting names what happens, asks for the name, and the card shows a pseudonym", async () => {
  const { member, officer, guildId } = await openAnswered("Deleted");
  const known = await findMemberOfUser(db, guildId, member.id);
  const question = await member.slash("/privacy delete");
  expect(question.content).toContain("in 1 server");
  const dialog = await question.click("Type your name to delete");
  const refused = await dialog.submit({ "Your name here": "Somebody" });
  expect(refused.content).toContain("To go on, type: Deleted Zephyrine");
  const done = await (await question.click("Type your name to delete")).submit({
    "Your name here": "deleted zephyrine",
  });
  expect(done.content).toContain("Guildhall holds nothing about you any more");
  await until(async () =>
    expect(JSON.stringify(await cardOf(officer, "Deleted"))).not.toContain("Zephyrine"),
  );
  expect(pseudonymOf(known?.memberId ?? 0, "en")).toMatch(/^Former member/);
  expect(await findTraces(db, [member.id, "Deleted Zephyrine"])).toEqual([]);
});

test("the post of a leave and the talk with the officers go with the person, the forum stays", async () => {
  const { member, guildId, server } = await openAnswered("Posted");
  const forum = server.channel("leave", { type: ChannelType.GuildForum });
  const office = server.channel("office");
  await transaction(db, async (tx) => {
    await savePlace(tx, guildId, { place: "absences", discordId: forum.id, isMadeByUs: false });
    await savePlace(tx, guildId, { place: "panel", discordId: office.id, isMadeByUs: true });
  });
  const threadNames = () =>
    [...sandbox.world.state.channels.values()].flatMap(({ parentId, name }) =>
      parentId === forum.id || parentId === office.id ? [name] : [],
    );
  await member.slash("/absence start", { from: "today", until: "in 3 days", reason: "Surgery" });
  const person = {
    kind: "member",
    guildId,
    userId: member.id,
    name: "Posted Zephyrine",
    rights: noRights,
  } as const;
  await openTalk({ db, clock: sandbox.clock }, person);
  await until(() => expect(threadNames()).toHaveLength(2));
  const question = await member.slash("/privacy delete");
  const dialog = await question.click("Type your name to delete");
  await dialog.submit({ "Your name here": "Posted Zephyrine" });
  await until(() => expect(threadNames()).toEqual([]));
  expect(sandbox.world.state.channels.has(forum.id)).toBe(true);
});

test("an officer who may gets a member's file and erases the member by name; another officer does neither", async () => {
  const { member, officer, server, guildId } = await openAnswered("Asked");
  const { memberId = 0 } = (await findMemberOfUser(db, guildId, member.id)) ?? {};
  const given = { member: String(memberId) };
  for (const name of ["export", "erase"])
    expect((await officer.slash(`/member ${name}`, given)).content).toContain("You need the right");
  const owner = server.member("Asked owner");
  const [attachment] = (await owner.slash("/member export", given)).message?.attachments ?? [];
  const text = await (await fetch(attachment?.url ?? "")).text();
  expect(JSON.parse(text)).toMatchObject({ userId: member.id, signIns: [] });
  const question = await owner.slash("/member erase", given);
  expect(question.content).toContain("holds about Asked Zephyrine");
  const typed = async (name: string) =>
    await (await question.click("Type the name to delete")).submit({ "The name here": name });
  expect((await typed("Somebody")).content).toContain("To go on, type: Asked Zephyrine");
  expect((await typed("Asked Zephyrine")).content).toContain("holds nothing about this person");
  expect((await findMember(db, guildId, memberId))?.name).toBe(pseudonymOf(memberId, "en"));
});

test("who reads French is asked in French", async () => {
  const { member } = await openAnswered("Nommée", "fr");
  const question = await member.slash("/vie-privée supprimer");
  expect(question.content).toContain("C’est irréversible");
});

test("logs of a busy day hold no name, no text and no token", async () => {
  const { member, officer } = await openAnswered("Logged");
  await member.slash("/privacy export");
  await sandbox.clock.advance({ minutes: 30 });
  const log = JSON.stringify(logLines());
  for (const secret of ["Zephyrine", "Logged officer", "Logged", sandbox.token])
    expect(log).not.toContain(secret);
  expect(log).toContain("/privacy export");
  expect(officer.id).not.toBe(member.id);
});

test("after half a year a member who left has a pseudonym, on the card too", async () => {
  const { member, officer, guildId } = await openAnswered("Nightly");
  const { memberId = 0 } = (await findMemberOfUser(db, guildId, member.id)) ?? {};
  await member.leaveGuild();
  await until(async () => expect(await findServerMember(db, guildId, member.id)).toBeUndefined());
  await sandbox.clock.advance({ hours: 181 * 24 });
  await until(async () => expect((await findMember(db, guildId, memberId))?.userId).toBeNull());
  await until(async () =>
    expect(JSON.stringify(await cardOf(officer, "Nightly"))).not.toContain("Zephyrine"),
  );
});
