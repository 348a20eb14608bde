import { transaction } from "@guildhall/db";
import { findServerMember } from "@guildhall/db/members";
import { savePlace } from "@guildhall/db/settings";
import { addUnlinkedMember } from "@guildhall/use-cases/members";
import { changeGuild, changeSettings } from "@guildhall/use-cases/settings";
import { ChannelType, REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { openHall } from "#bot/testing/open-hall.ts";
import { cardOf, planEvent } from "#bot/testing/plan-event.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();
const { sandbox, db, until, restart } = bot;
const rest = () => new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);

/** A guild with a forum and a role for leaves. */
async function openLeaveHall(name: string) {
  const hall = await openHall(bot, name);
  const { guildId, server } = hall;
  const forum = server.channel("leave", { type: ChannelType.GuildForum });
  const away = server.role("Away");
  await transaction(db, async (tx) => {
    await savePlace(tx, guildId, { place: "absences", discordId: forum.id, isMadeByUs: false });
    await savePlace(tx, guildId, { place: "away", discordId: away.id, isMadeByUs: false });
  });
  const rolesOf = (userId: string) => [...(server.state.members.get(userId)?.roleIds ?? [])];
  return { ...hall, forum, away, rolesOf, postOf: (title: string) => findPost(forum.id, title) };
}

function findPost(forumId: string, title: string) {
  const { channels } = sandbox.world.state;
  const thread = [...channels.values()].find((each) => each.parentId === forumId && each.name === title);
  if (!thread) throw new Error(`There is no post "${title}"`);
  const tags = channels.get(forumId)?.forum?.tags ?? [];
  return {
    thread,
    tags: thread.thread?.appliedTagIds.map((id) => tags.find((tag) => tag.id === id)?.name),
    messages: [...thread.messages.values()].map(({ payload }) => payload),
  };
}

test("a leave has its post, answers events, and gives the Away role on its first day", async () => {
  const { server, officer, away, rolesOf, postOf } = await openLeaveHall("Leave");
  await officer.slash("/event create", { title: "Castle Siege", when: "in 5 hours" });
  const bram = server.member("Bram");
  const started = await bram.slash("/absence start", { from: "today", until: "in 3 days" });
  expect(started.content).toContain("You are on leave");
  await until(async () => {
    expect(postOf("Bram on leave").tags).toEqual(["active"]);
    expect(rolesOf(bram.id)).toContain(away.id);
    const { fields } = await cardOf(officer, "Castle Siege");
    expect(fields?.map(({ name }) => name)).toContain("Can’t (excused) (1)");
  });
  expect((await bram.slash("/absence end")).content).toContain("Welcome back");
  await until(async () => {
    expect(postOf("Bram on leave").tags).toEqual(["over"]);
    expect(rolesOf(bram.id)).not.toContain(away.id);
    const { fields } = await cardOf(officer, "Castle Siege");
    expect(JSON.stringify(fields)).not.toContain("Bram");
  });
});

test("a leave begins and ends once, also when the bot was down at both moments", async () => {
  const { server, away, rolesOf, postOf } = await openLeaveHall("Down");
  const dana = server.member("Dana");
  await dana.slash("/absence start", { from: "in 2 days", until: "in 3 days" });
  await until(() => expect(postOf("Dana on leave").tags).toEqual(["planned"]));
  await sandbox.clock.advance({ hours: 24 * 6 });
  await restart();
  await until(() => expect(postOf("Dana on leave").tags).toEqual(["over"]));
  expect(rolesOf(dana.id)).not.toContain(away.id);
});

test("whoever deletes the post ends the leave, and no other post appears", async () => {
  const { server, officer, forum, postOf } = await openLeaveHall("Deleted");
  const bram = server.member("Bram");
  await bram.slash("/absence start", { from: "in 2 days" });
  const { thread } = await until(() => postOf("Bram on leave"));
  await rest().delete(Routes.channel(thread.id));
  await until(async () =>
    expect(JSON.stringify((await officer.slash("/absence list")).message?.embeds)).toContain(
      "Nobody is on leave",
    ),
  );
  expect(() => findPost(forum.id, "Bram on leave")).toThrow();
});

test("a post that was deleted while the bot was down ends the leave when it is back", async () => {
  const { server, officer, postOf } = await openLeaveHall("Unseen");
  const bram = server.member("Bram");
  await bram.slash("/absence start", { from: "in 2 days" });
  const { thread } = await until(() => postOf("Bram on leave"));
  await restart(async () => {
    await rest().delete(Routes.channel(thread.id));
  });
  await until(async () =>
    expect(JSON.stringify((await officer.slash("/absence list")).message?.embeds)).toContain(
      "Nobody is on leave",
    ),
  );
});

test("a tag and a name that somebody changed come back", async () => {
  const { server, postOf } = await openLeaveHall("Healed");
  await server.member("Bram").slash("/absence start", { from: "in 2 days" });
  const { thread } = await until(() => postOf("Bram on leave"));
  await rest().patch(Routes.channel(thread.id), { body: { name: "Holiday", applied_tags: [] } });
  await until(() => expect(postOf("Bram on leave").tags).toEqual(["planned"]));
});

test("a post by hand is completed by its author alone, and becomes the leave", async () => {
  const { server, postOf } = await openLeaveHall("Hand");
  const [bram, dana] = [server.member("Bram"), server.member("Dana")];
  const post = await bram.in("leave").post("Gone fishing", "Back soon");
  const question = await until(async () => {
    const [, asked] = await bram.in(post.id).messages();
    if (!asked) throw new Error("Nobody asked");
    return asked;
  });
  expect(question.content).toContain("on which days are you away?");
  expect((await dana.in(post.id).click("Say when")).content).toContain("somebody else");
  const dialog = await bram.in(post.id).click("Say when");
  await dialog.submit({ from: "tomorrow", until: "in 3 days" });
  await until(() => {
    const { thread, tags } = postOf("Bram on leave");
    expect(thread.id).toBe(post.id);
    expect(tags).toEqual(["planned"]);
  });
});

test("closed direct messages break nothing: what was missed stands behind a button of the post", async () => {
  const { server, officer, postOf } = await openLeaveHall("Closed");
  const bram = server.member("Closed Bram");
  await bram.acceptDirectMessages(false);
  await bram.slash("/absence start", { from: "today" });
  await planEvent(bot, officer, "Castle Siege");
  await sandbox.clock.advance({ hours: 30 });
  await bram.slash("/absence end");
  await until(() => expect(postOf("Closed Bram on leave").tags).toEqual(["over"]));
  const post = bram.in(postOf("Closed Bram on leave").thread.id);
  const digest = await until(() => post.click("What did I miss?"));
  expect(digest.isEphemeral).toBe(true);
  expect(JSON.stringify(digest.message?.embeds)).toContain("Castle Siege");
});

test("somebody goes on leave in French, and days that nobody understands are said so", async () => {
  const { server } = await openLeaveHall("French");
  const bram = server.member("French Bram", { locale: "fr" });
  const refused = await bram.slash("/absence debut", { du: "un jour ou l'autre" });
  expect(refused.content).toContain("Je ne comprends pas le jour");
  const started = await bram.slash("/absence debut", { du: "demain" });
  expect(started.content).toContain("Tu es en absence");
});

test("an officer enters and ends the leave of somebody without an account; a member may not", async () => {
  const { guildId, server, officer, postOf } = await openLeaveHall("Entered");
  const system = { kind: "system", guildId } as const;
  const { memberId } = await addUnlinkedMember({ db, clock: sandbox.clock }, system, { name: "Grauzahn" });
  const asked = { member: String(memberId), from: "today", reason: "Surgery" };
  const refused = await server.member("Entered Bram").slash("/absence enter", asked);
  expect(refused.content).toContain("You need the right");
  const entered = await officer.slash("/absence enter", asked);
  expect(entered.content).toContain("Grauzahn is on leave from");
  const { messages } = await until(() => postOf("Grauzahn on leave"));
  expect(JSON.stringify(messages)).not.toContain("Surgery");
  const [choice] = await officer.autocomplete("/absence close", { member: "grau" });
  const closed = await officer.slash("/absence close", { member: choice?.value ?? "" });
  expect(closed.content).toContain("The leave of Grauzahn is over.");
});

test("roles that the guild swaps for Away are taken on leave and given back after it", async () => {
  const { guildId, server, away, rolesOf } = await openLeaveHall("Swapped");
  const raider = server.role("Raider");
  const changes = { "absences.swappedRoleIds": [raider.id] };
  await changeSettings({ db, clock: sandbox.clock }, { kind: "system", guildId }, { changes });
  const bram = server.member("Swapped Bram", { roles: ["Raider"] });
  await bram.slash("/absence start", { from: "today" });
  await until(() => expect(rolesOf(bram.id)).toEqual([away.id]));
  await bram.slash("/absence end");
  await until(() => expect(rolesOf(bram.id)).toEqual([raider.id]));
});

test("who can never at some time of the week is excused from events then", async () => {
  const { server, officer } = await openLeaveHall("Weekly");
  const bram = server.member("Bram");
  const week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
  for (const part of ["Mornings", "Afternoons", "Evenings"])
    await (await bram.slash("/absence week")).select(`${part} when you can never`, ...week);
  await planEvent(bot, officer, "Castle Siege");
  await until(async () => {
    const { fields } = await cardOf(officer, "Castle Siege");
    expect(JSON.stringify(fields)).toContain("Bram");
  });
});

test("days are by the person's own clock, which is found by its city", async () => {
  const { server, postOf } = await openLeaveHall("Zones");
  const kiri = server.member("Kiri");
  expect((await kiri.slash("/profile zone", { zone: "Atlantis" })).content).toContain("Atlantis");
  expect((await kiri.slash("/profile zone", { zone: "auckland" })).content).toContain("Pacific/Auckland");
  await kiri.slash("/absence start", { from: "tomorrow", until: "tomorrow" });
  await until(() =>
    expect(JSON.stringify(postOf("Kiri on leave").messages)).toContain("Whole days, Pacific/Auckland"),
  );
});

test("the post of a leave tells officers which event it leaves short of a role, and pings nobody", async () => {
  const { guildId, server, officer, postOf } = await openLeaveHall("Short");
  const context = { db, clock: sandbox.clock };
  await changeGuild(context, { kind: "system", guildId }, { game: "throne-and-liberty" });
  const builds = ["enigma", "bulwark", "bastion", "cavalier", "channeler", "scout", "liberator"];
  for (const [index, build] of builds.entries())
    await server.member(`Short ${index}`).slash("/profile build", { class: build });
  await officer.slash("/event create", { title: "Castle Siege", when: "in 30 hours" });
  await server.member("Short 0").slash("/absence start", { from: "today", until: "in 3 days" });
  await until(() => {
    const [post] = postOf("Short 0 on leave").messages;
    expect(JSON.stringify(post)).toMatch(/Castle Siege.*Healer 1\/2.*<@&/);
  });
});

test("whoever says when to play sees what suits the guild, and officers see how many", async () => {
  const { guildId, server, officer } = await openLeaveHall("Weekly");
  const bram = server.member("Weekly Bram");
  // Only who is known to be in the server counts, and the bot hears of an arrival apart from what the person does.
  await until(async () => expect(await findServerMember(db, guildId, bram.id)).toBeDefined());
  const asked = await bram.slash("/when");
  expect(asked.message?.embeds[0]?.title).toBe("When can you play?");
  const answered = await asked.select("Evenings when you can", "Tuesday", "Thursday");
  expect(JSON.stringify(answered.message?.embeds)).toContain("Tuesday, Evening");
  expect(JSON.stringify(answered.message?.embeds)).not.toContain("1 can");
  const counted = await officer.slash("/when");
  expect(JSON.stringify(counted.message?.embeds)).toContain("Thursday, Evening: 1 can, 0 never");
  const never = await (await bram.slash("/when")).click("Times that never fit");
  expect(JSON.stringify(never.message?.components)).toContain("Evenings when you can never");
});
