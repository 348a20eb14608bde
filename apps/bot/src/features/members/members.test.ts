import { randomUUID } from "node:crypto";
import { syncPageSize } from "@guildhall/core/members";
import { findMemberSync, findServerMember } from "@guildhall/db/members";
import { getGuild, listChannels, listRoles } from "@guildhall/db/settings";
import { startSession } from "@guildhall/use-cases/privacy";
import { enterGuild } from "@guildhall/use-cases/settings";
import { expect, test } from "vitest";
import { startTestBot } from "#bot/testing/start-test-bot.ts";
import { settingsFeature } from "../settings/index.ts";
import { membersFeature } from "./index.ts";

const { sandbox, db, restart, until } = await startTestBot({
  features: [settingsFeature, membersFeature],
});
const context = { db, clock: sandbox.clock };

/** Does what an admin would do in Discord's own settings. */
async function administrate(method: string, path: string, body?: object): Promise<void> {
  const response = await fetch(`${sandbox.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
    body: body ? JSON.stringify(body) : null,
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
}

/** A server whose members the bot has read, and an officer in it who is signed in on the dashboard. */
async function joinServer(name: string) {
  const server = sandbox.world.guild({ name, owner: "Corvin" });
  const officer = server.member("Yara", { roles: ["Officer"] });
  const roleId = server.role("Officer").id;
  await isRead(server.id);
  const sessionId = randomUUID();
  const user = { kind: "user", userId: officer.id, name: "Yara" } as const;
  await startSession(context, user, { sessionId, device: "Firefox, Windows", guilds: [] });
  const enter = async () => (await enterGuild(context, user, { sessionId, guildId: server.id })).actor;
  return { server, officer, roleId, enter };
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0;

/** Waits for a reading of everybody that ended after this moment. */
async function isRead(guildId: string, since = sandbox.clock.now()): Promise<void> {
  await until(async () => {
    const sync = await findMemberSync(db, guildId);
    if (!sync?.completedAt || isBefore(sync.completedAt, since))
      throw new Error("The server is not read yet");
  });
}

const rolesOf = async (guildId: string, userId: string) =>
  (await findServerMember(db, guildId, userId))?.roleIds;

test("everybody in a server that the bot joins is known, with names and roles", async () => {
  const server = sandbox.world.guild({ name: "Nightwatch", owner: "Corvin" });
  const bram = server.member("Bram", { roles: ["Member"], nick: "Bram the Bold" });
  const channel = server.channel("raid", { category: "Voice" });
  await isRead(server.id);
  expect(await findServerMember(db, server.id, bram.id)).toMatchObject({
    name: "Bram the Bold",
    isBot: false,
    roleIds: [server.role("Member").id],
  });
  expect(await findServerMember(db, server.id, sandbox.clientId)).toMatchObject({ isBot: true });
  await until(async () => {
    expect((await listRoles(db, server.id)).map(({ name }) => name)).toContain("Member");
    const channels = await listChannels(db, server.id);
    expect(channels.find(({ channelId }) => channelId === channel.id)).toMatchObject({
      name: "raid",
      kind: "text",
      parentId: server.channel("Voice").id,
    });
  });
});

test("a role counts on the dashboard as soon as it is given, and no longer once it is taken away", async () => {
  const { server, officer, roleId, enter } = await joinServer("Roles");
  await administrate("PATCH", `/guilds/${server.id}/roles/${roleId}`, { permissions: "32" });
  await until(async () => expect((await enter()).rights.has("settings.edit")).toBe(true));
  await administrate("DELETE", `/guilds/${server.id}/members/${officer.id}/roles/${roleId}`);
  await until(async () => expect((await enter()).rights.size).toBe(0));
});

test("a role that is deleted takes its rights along", async () => {
  const { server, roleId, enter } = await joinServer("Deleted");
  await administrate("PATCH", `/guilds/${server.id}/roles/${roleId}`, { permissions: "8" });
  await until(async () => expect((await enter()).rights.has("settings.edit")).toBe(true));
  await administrate("DELETE", `/guilds/${server.id}/roles/${roleId}`);
  await until(async () => expect((await enter()).rights.size).toBe(0));
});

test("whoever leaves the server is out of the dashboard, and in again after coming back", async () => {
  const { server, officer, enter } = await joinServer("Leaving");
  await officer.leaveGuild();
  await until(async () => await expect(enter()).rejects.toMatchObject({ code: "common.guildNotFound" }));
  server.member("Yara");
  await until(async () => expect((await enter()).name).toBe("Yara"));
});

test("what happened while the bot was away is known after it is back", async () => {
  const { server, officer, roleId } = await joinServer("Away");
  const bram = server.member("Bram");
  await until(async () => expect(await findServerMember(db, server.id, bram.id)).toBeDefined());
  for (const event of ["GUILD_MEMBER_REMOVE", "GUILD_MEMBER_UPDATE", "GUILD_MEMBER_ADD", "CHANNEL_DELETE"])
    sandbox.faults.disturbGateway({ kind: "lose", event });
  const channel = server.channel("doomed");
  await bram.leaveGuild();
  await administrate("DELETE", `/guilds/${server.id}/members/${officer.id}/roles/${roleId}`);
  const mireille = server.member("Mireille");
  await administrate("DELETE", `/channels/${channel.id}`);
  const back = sandbox.clock.now();
  await restart();
  // A reading that was under way before may end afterwards, and knows nothing of it yet.
  await until(async () => {
    const sync = await findMemberSync(db, server.id);
    if (!sync?.completedAt || isBefore(sync.startedAt, back) || isBefore(sync.completedAt, sync.startedAt))
      throw new Error("The server is not read anew yet");
  });
  expect(await findServerMember(db, server.id, bram.id)).toBeUndefined();
  expect(await rolesOf(server.id, officer.id)).toEqual([]);
  expect(await findServerMember(db, server.id, mireille.id)).toBeDefined();
  expect((await listChannels(db, server.id)).map(({ name }) => name)).not.toContain("doomed");
});

test("a server with more members than Discord lists at once is read to the end", async () => {
  const { server } = await joinServer("Large");
  const times = syncPageSize + 1;
  for (const event of ["GUILD_MEMBER_ADD", "GUILD_MEMBER_UPDATE"])
    sandbox.faults.disturbGateway({ kind: "lose", event, times });
  const people = Array.from({ length: times }, (_, index) => server.member(`Soldier ${index}`));
  sandbox.faults.clear();
  const back = sandbox.clock.now();
  await restart();
  await isRead(server.id, back);
  for (const person of [people[0], people.at(-1)])
    expect(await findServerMember(db, server.id, person?.id ?? "")).toBeDefined();
});

test("what Discord says again after a cut connection counts", async () => {
  const { server, officer, roleId } = await joinServer("Cut");
  sandbox.gateway.cut();
  await administrate("DELETE", `/guilds/${server.id}/members/${officer.id}/roles/${roleId}`);
  await until(async () => expect(await rolesOf(server.id, officer.id)).toEqual([]));
});

test("a connection that has to begin anew reads the server again", async () => {
  const { server, officer } = await joinServer("Anew");
  const before = sandbox.clock.now();
  sandbox.gateway.invalidate(false);
  await isRead(server.id, before);
  expect(await rolesOf(server.id, officer.id)).toEqual([server.role("Officer").id]);
});

test("news that comes twice counts once", async () => {
  const { server, officer, roleId } = await joinServer("Twice");
  sandbox.faults.disturbGateway({ kind: "duplicate", event: "GUILD_MEMBER_UPDATE" });
  sandbox.faults.disturbGateway({ kind: "duplicate", event: "GUILD_MEMBER_REMOVE" });
  await administrate("DELETE", `/guilds/${server.id}/members/${officer.id}/roles/${roleId}`);
  await until(async () => expect(await rolesOf(server.id, officer.id)).toEqual([]));
  await officer.leaveGuild();
  await until(async () => expect(await findServerMember(db, server.id, officer.id)).toBeUndefined());
});

test("a channel whose end is told before its beginning is not there", async () => {
  const { server } = await joinServer("Reordered");
  sandbox.faults.disturbGateway({ kind: "reorder", event: "CHANNEL_CREATE" });
  const channel = server.channel("gone");
  await administrate("DELETE", `/channels/${channel.id}`);
  const last = server.channel("last");
  await until(async () => {
    const channels = (await listChannels(db, server.id)).map(({ channelId }) => channelId);
    expect(channels).toContain(last.id);
    expect(channels).not.toContain(channel.id);
  });
});

test("a role that was taken away at once grants nothing, though its giving is told last", async () => {
  const { server, officer, roleId, enter } = await joinServer("Swapped");
  await administrate("PATCH", `/guilds/${server.id}/roles/${roleId}`, { permissions: "8" });
  const path = `/guilds/${server.id}/members/${officer.id}/roles/${roleId}`;
  await administrate("DELETE", path);
  await until(async () => expect(await rolesOf(server.id, officer.id)).toEqual([]));
  sandbox.faults.disturbGateway({ kind: "reorder", event: "GUILD_MEMBER_UPDATE" });
  await administrate("PUT", path);
  await administrate("DELETE", path);
  await until(async () => expect(await rolesOf(server.id, officer.id)).toEqual([roleId]));
  await until(async () => expect((await enter()).rights.size).toBe(0));
});

test("a permission that was taken away at once counts for nothing, though its giving is told last", async () => {
  const { server, roleId, enter } = await joinServer("Swapped roles");
  const path = `/guilds/${server.id}/roles/${roleId}`;
  sandbox.faults.disturbGateway({ kind: "reorder", event: "GUILD_ROLE_UPDATE" });
  await administrate("PATCH", path, { permissions: "8" });
  await administrate("PATCH", path, { permissions: "0" });
  await until(async () => expect((await enter()).rights.size).toBeGreaterThan(0));
  await until(async () => expect((await enter()).rights.size).toBe(0));
});

const readMember = { method: "GET", route: "/guilds/:guild/members/:user" };

test("whoever left and came back at once is there, though the farewell is told last", async () => {
  const { server, officer } = await joinServer("Swapped farewell");
  const before = await findServerMember(db, server.id, officer.id);
  // Cut once, then answered: from then on Discord was asked how it really is.
  sandbox.faults.disturbRest({ kind: "drop", ...readMember });
  sandbox.faults.disturbGateway({ kind: "reorder", event: "GUILD_MEMBER_REMOVE" });
  await officer.leaveGuild();
  server.member("Yara");
  await until(() => expect(sandbox.faults.isRestDisturbed()).toBe(false));
  await until(async () => {
    const after = await findServerMember(db, server.id, officer.id);
    expect(after?.joinedAt).toBeDefined();
    expect(after?.joinedAt).not.toEqual(before?.joinedAt);
  });
});

test("a server that changes hands while the bot is away has a new owner after it is back", async () => {
  const { server, officer, enter } = await joinServer("Handed over");
  server.state.ownerId = officer.id;
  await restart();
  await until(async () => expect((await enter()).rights.has("settings.edit")).toBe(true));
});

test("a server that is renamed has its new name here", async () => {
  const { server } = await joinServer("Old name");
  await administrate("PATCH", `/guilds/${server.id}`, { name: "New name" });
  await until(async () => expect(await getGuild(db, server.id)).toMatchObject({ name: "New name" }));
});

test("a server that removes the bot while it is away is left after it is back", async () => {
  const { server, enter } = await joinServer("Removed");
  sandbox.faults.disturbGateway({ kind: "lose", event: "GUILD_DELETE" });
  server.removeBot();
  await restart();
  await until(async () => await expect(enter()).rejects.toMatchObject({ code: "common.guildNotFound" }));
});
