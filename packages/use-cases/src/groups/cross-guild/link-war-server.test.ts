import { randomUUID } from "node:crypto";
import { listAuditEntries } from "@guildhall/db/audit";
import { findWarServer } from "@guildhall/db/groups";
import { listRoster } from "@guildhall/db/members";
import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { startSession } from "#use-cases/privacy/index.ts";
import { connectGuild, disconnectGuild, enterGuild, identifyMember } from "#use-cases/settings/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import { makeBareServer } from "#use-cases/testing/make-war-server.ts";
import { linkWarServer, makeWarCode, unlinkWarServer, viewWarServer } from "../index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });

/** A guild with a leader who may do everything, and a server that is nobody's yet. */
async function makeScene() {
  const story = await makeStory(db);
  const { context, guildId } = story;
  const leader = makeActor(guildId, "Maren", ["settings.edit", "groups.edit"]);
  const war = await makeBareServer(context);
  const makeCode = async () => (await makeWarCode(context, leader)).code;
  const enter = (code: string, actor = war.owner) => linkWarServer(context, actor, { code });
  const find = () => findWarServer(db, guildId);
  return { ...story, leader, war, makeCode, enter, find };
}

test("a code of the guild's officers, entered by who runs the other server, links the two, typed in any case", async () => {
  const { context, guildId, leader, war, makeCode, enter, find } = await makeScene();
  expect(await viewWarServer(context, leader)).toMatchObject({ server: null });
  const code = await makeCode();
  const typed = `${code.slice(0, 5).toLowerCase()}-${code.slice(5)} `;
  expect(await enter(typed)).toEqual({ guildId, name: "Nightwatch" });
  expect(await find()).toMatchObject({ warGuildId: war.guildId, givesParties: true, removesLeavers: true });
  const { server } = await viewWarServer(context, leader);
  expect(server).toMatchObject({ name: "War camp", isConnected: true, lacks: [] });
  const [latest] = await listAuditEntries(db, guildId, { limit: 1 });
  expect(latest).toMatchObject({ useCase: "groups.linkWarServer", actor: { kind: "system" } });
  expect(await listRoster(db, war.guildId)).toEqual([]);
});

test("a code works once, and of two who enter it at once one server is linked", async () => {
  const { context, war, makeCode, enter, find } = await makeScene();
  const other = await makeBareServer(context);
  const code = await makeCode();
  const done = await Promise.allSettled([enter(code), enter(code, other.owner)]);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const failed = done.find((one) => one.status === "rejected");
  expect(failed?.reason).toEqual(refusal("groups.warCodeUnknown"));
  const linked = (await find())?.warGuildId;
  expect([war.guildId, other.guildId]).toContain(linked);
  const third = await makeBareServer(context);
  await expect(enter(code, third.owner)).rejects.toEqual(refusal("groups.warCodeUnknown"));
});

test("a code is over after ten minutes, and as soon as there is a newer one", async () => {
  const { context, makeCode, enter, find } = await makeScene();
  const first = await makeCode();
  const second = await makeCode();
  await expect(enter(first)).rejects.toEqual(refusal("groups.warCodeUnknown"));
  context.clock.advance({ minutes: 10 });
  await expect(enter(second)).rejects.toEqual(refusal("groups.warCodeUnknown"));
  expect(await find()).toBeUndefined();
});

test("only who may manage the other server links it, whatever the rights there", async () => {
  const { war, makeCode, enter, find } = await makeScene();
  const code = await makeCode();
  const { managesServer: _not, ...officer } = war.owner;
  await expect(enter(code, officer)).rejects.toEqual(refusal("groups.needsManageServer"));
  expect(await find()).toBeUndefined();
  await enter(code);
});

test("the war server of another guild is not taken over, and a guild has one", async () => {
  const { context, war, makeCode, enter, find } = await makeScene();
  const other = await makeScene();
  await other.enter(await other.makeCode(), war.owner);
  await expect(enter(await makeCode())).rejects.toEqual(refusal("groups.warServerTaken"));
  const own = await makeBareServer(context);
  await enter(await makeCode(), own.owner);
  const second = await makeBareServer(context);
  await expect(enter(await makeCode(), second.owner)).rejects.toEqual(refusal("groups.warServerLinked"));
  expect(await find()).toMatchObject({ warGuildId: own.guildId });
});

test("two guilds that enter their codes in one server at once do not both have it", async () => {
  const { war, makeCode, enter, find } = await makeScene();
  const other = await makeScene();
  const codes = [await makeCode(), await other.makeCode()] as const;
  const done = await Promise.allSettled([enter(codes[0]), other.enter(codes[1], war.owner)]);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const failed = done.find((one) => one.status === "rejected");
  expect(failed?.reason).toEqual(refusal("groups.warServerTaken"));
  expect([await find(), await other.find()].filter((link) => link !== undefined)).toHaveLength(1);
});

test("a guild of its own is no war server: set up, with a roster, with one of its own, or the guild itself", async () => {
  const { context, guildId, makeCode, enter } = await makeScene();
  const inUse = refusal("groups.warServerInUse");
  const [peopled, setUp, home] = [await makeBareServer(context), await makeStory(db), await makeScene()];
  await makeMember(db, peopled.guildId, { name: "Corvin" });
  await expect(enter(await makeCode(), peopled.owner)).rejects.toEqual(inUse);
  const owner = (of: string) => ({ ...makeActor(of, "Ysolde"), managesServer: true });
  await expect(enter(await makeCode(), owner(setUp.guildId))).rejects.toEqual(inUse);
  await home.enter(await home.makeCode());
  await expect(enter(await makeCode(), owner(home.guildId))).rejects.toEqual(inUse);
  await expect(enter(await makeCode(), owner(guildId))).rejects.toEqual(refusal("groups.warServerIsGuild"));
});

test("a code of a guild that removed the bot links nothing", async () => {
  const { context, system, makeCode, enter, find } = await makeScene();
  const code = await makeCode();
  await disconnectGuild(context, system);
  await expect(enter(code)).rejects.toEqual(refusal("groups.warCodeUnknown"));
  expect(await find()).toBeUndefined();
});

test("either side ends the link: officers of the guild, or who runs the war server, and nobody else there", async () => {
  const { context, guildId, leader, war, makeCode, enter, find } = await makeScene();
  await enter(await makeCode());
  const granted = makeActor(war.guildId, "Odo", ["settings.edit"]);
  await expect(unlinkWarServer(context, granted)).rejects.toEqual(refusal("groups.needsManageServer"));
  await unlinkWarServer(context, war.owner);
  expect(await find()).toBeUndefined();
  const [latest] = await listAuditEntries(db, guildId, { limit: 1 });
  expect(latest).toMatchObject({ useCase: "groups.unlinkWarServer", actor: { kind: "system" } });
  await enter(await makeCode());
  await unlinkWarServer(context, leader);
  expect(await find()).toBeUndefined();
  await expect(unlinkWarServer(context, leader)).rejects.toEqual(refusal("groups.noWarServer"));
});

test("a war server is no guild: bot and dashboard send people to the guild that it belongs to", async () => {
  const { context, war, makeCode, enter } = await makeScene();
  const user = { kind: "user", userId: war.owner.userId, name: "Ysolde" } as const;
  const standing = { guildId: war.guildId, name: "Ysolde", roleIds: [], isOwner: true, permissions: "0" };
  const identify = (worksInWarServer: boolean) =>
    identifyMember(context, user, { ...standing, worksInWarServer });
  await identify(false);
  await enter(await makeCode());
  const isWarServer = expect.objectContaining({
    code: "groups.isWarServer",
    details: { guild: "Nightwatch" },
  });
  await expect(identify(false)).rejects.toEqual(isWarServer);
  await identify(true);
  const sessionId = randomUUID();
  await startSession(context, user, { sessionId, device: "Firefox, Windows", guilds: [] });
  await expect(enterGuild(context, user, { sessionId, guildId: war.guildId })).rejects.toEqual(isWarServer);
});

test("where the bot was removed the link stays and says so, and is whole again once it is back", async () => {
  const { context, leader, war, makeCode, enter } = await makeScene();
  await enter(await makeCode());
  await disconnectGuild(context, war.system);
  const look = async () => (await viewWarServer(context, leader)).server;
  expect(await look()).toMatchObject({ name: "War camp", isConnected: false });
  const { ownerId } = war;
  const news = { name: "War camp", iconHash: null, ownerId, afkChannelId: null, language: "en" } as const;
  await connectGuild(context, war.system, news);
  expect(await look()).toMatchObject({ isConnected: true });
});
