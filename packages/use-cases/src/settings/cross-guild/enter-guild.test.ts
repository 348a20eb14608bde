import { randomUUID } from "node:crypto";
import { allRights, type Right, type SystemActor } from "@guildhall/core";
import type { ServerMember } from "@guildhall/core/members";
import type { HeldGuild } from "@guildhall/core/privacy";
import type { ServerRole } from "@guildhall/core/settings";
import { type Database, transaction } from "@guildhall/db";
import { saveRightsOfMember, saveRightsOfRole } from "@guildhall/db/settings";
import {
  crashAtEveryStatement,
  makeClock,
  makeGuild,
  openTestDatabase,
  randomSnowflake,
} from "@guildhall/db/testing";
import { expect, test } from "vitest";
import {
  recordMemberPage,
  recordServerMemberLeft,
  recordServerMembers,
  startMemberSync,
} from "#use-cases/members/index.ts";
import { endSession, startSession } from "#use-cases/privacy/index.ts";
import { connectGuild } from "../connect-guild.ts";
import { disconnectGuild } from "../disconnect-guild.ts";
import { recordRole } from "../record-role.ts";
import { recordRoleDeleted } from "../record-role-deleted.ts";
import { recordServer } from "../record-server.ts";
import { enterGuild, type SignedInUser } from "./enter-guild.ts";
import { listOwnGuilds } from "./list-own-guilds.ts";

const db = await openTestDatabase();
const notFound = { code: "common.guildNotFound" };
const signInAgain = { code: "common.signInAgain" };

function held(guildId: string, wishes: Partial<HeldGuild> = {}): HeldGuild {
  return { guildId, name: `Guild ${guildId}`, iconHash: null, isOwner: false, permissions: "0", ...wishes };
}

async function signIn(guilds: readonly HeldGuild[] = []) {
  const clock = makeClock();
  const context = { db, clock };
  const user: SignedInUser = { kind: "user", userId: randomSnowflake(), name: "Corvin" };
  const sessionId = randomUUID();
  await startSession(context, user, { sessionId, device: "Firefox, Windows", guilds });
  const enter = async (guildId: string) => (await enterGuild(context, user, { sessionId, guildId })).actor;
  return { context, clock, user, sessionId, enter };
}

/** A person who is in a server that the bot has read, with the role of its officers. */
async function signInAsOfficer() {
  const person = await signIn();
  const { context, clock, user } = person;
  const guild = await makeGuild(db);
  const { guildId } = guild;
  const system: SystemActor = { kind: "system", guildId };
  const role = (roleId: string, permissions = "2048"): ServerRole => {
    return { roleId, name: "Role", colour: 0, position: 1, permissions, isManaged: false };
  };
  const officer = role(randomSnowflake());
  const member: ServerMember = {
    userId: user.userId,
    name: "Corvin the Grey",
    avatarHash: null,
    isBot: false,
    joinedAt: null,
    roleIds: [officer.roleId],
  };
  const picture = () => ({ asOf: clock.now(), members: [member] });
  const readEverybody = async () => {
    const page = { startedAt: clock.now(), afterUserId: "0" };
    await startMemberSync(context, system);
    await recordMemberPage(context, system, { ...picture(), page });
  };
  await recordServer(context, system, {
    roles: [role(guildId), officer],
    channels: [],
    asOf: clock.now(),
  });
  await transaction(db, (tx) =>
    saveRightsOfRole(tx, guildId, { roleId: officer.roleId, rights: ["events.edit"] }),
  );
  await readEverybody();
  clock.advance({ minutes: 30 });
  return { ...person, guild, system, role, officer, member, picture, readEverybody };
}

test("whoever is in the server enters with what the own roles were granted, however old the sign-in", async () => {
  const { enter, guild } = await signInAsOfficer();
  expect(await enter(guild.guildId)).toMatchObject({
    name: "Corvin the Grey",
    rights: new Set(["events.edit"]),
  });
});

test("a role that was taken away opens nothing at the next request", async () => {
  const { enter, guild, context, system, member, picture } = await signInAsOfficer();
  await recordServerMembers(context, system, { ...picture(), members: [{ ...member, roleIds: [] }] });
  expect((await enter(guild.guildId)).rights).toEqual(new Set());
});

test("a right that was taken from a role or an account is gone at the next request", async () => {
  const { enter, guild, user, officer } = await signInAsOfficer();
  const { guildId } = guild;
  const grant = (ofRole: readonly Right[], ofAccount: readonly Right[]) =>
    transaction(db, async (tx) => {
      await saveRightsOfRole(tx, guildId, { roleId: officer.roleId, rights: ofRole });
      await saveRightsOfMember(tx, guildId, { userId: user.userId, rights: ofAccount });
    });
  await grant(["events.edit"], ["events.settle"]);
  expect((await enter(guildId)).rights).toEqual(new Set(["events.edit", "events.settle"]));
  await grant(["events.edit"], []);
  expect((await enter(guildId)).rights).toEqual(new Set(["events.edit"]));
  await grant([], []);
  expect((await enter(guildId)).rights).toEqual(new Set());
});

test("a sign-in that was ended opens nothing at the next request", async () => {
  const { enter, guild, context, user, sessionId } = await signInAsOfficer();
  await enter(guild.guildId);
  await endSession(context, user, { sessionId });
  await expect(enter(guild.guildId)).rejects.toMatchObject(signInAgain);
});

test("who asks is found in four statements", async () => {
  const { enter, guild, context, user, sessionId } = await signInAsOfficer();
  await enter(guild.guildId);
  const enterAgain = (dying: Database) =>
    enterGuild({ ...context, db: dying }, user, { sessionId, guildId: guild.guildId });
  expect(await crashAtEveryStatement(db, enterAgain, async () => undefined)).toBe(4);
});

test("a role that was deleted grants nothing, though nobody was told to have lost it", async () => {
  const { enter, guild, context, clock, system, officer } = await signInAsOfficer();
  await recordRoleDeleted(context, system, { roleId: officer.roleId, asOf: clock.now() });
  expect((await enter(guild.guildId)).rights).toEqual(new Set());
});

test("a role that may manage the server has every right while it may", async () => {
  const { enter, guild, context, clock, system, officer, role } = await signInAsOfficer();
  const change = async (permissions: string) => {
    clock.advance({ seconds: 1 });
    await recordRole(context, system, { role: role(officer.roleId, permissions), asOf: clock.now() });
  };
  await change("32");
  expect((await enter(guild.guildId)).rights).toEqual(allRights);
  await change("2048");
  expect((await enter(guild.guildId)).rights).toEqual(new Set(["events.edit"]));
});

test("the owner has every right, and a former owner no longer", async () => {
  const { enter, guild, context, system, user } = await signInAsOfficer();
  const news = { name: "Nightwatch", iconHash: null, afkChannelId: null, language: "en" } as const;
  await connectGuild(context, system, { ...news, ownerId: user.userId });
  expect((await enter(guild.guildId)).rights).toEqual(allRights);
  await connectGuild(context, system, { ...news, ownerId: randomSnowflake() });
  expect((await enter(guild.guildId)).rights).toEqual(new Set(["events.edit"]));
});

test("whoever left the server finds nothing there, with a session that lives on", async () => {
  const { enter, guild, context, clock, system, member } = await signInAsOfficer();
  await recordServerMemberLeft(context, system, { member, asOf: clock.now() });
  await expect(enter(guild.guildId)).rejects.toMatchObject(notFound);
});

test("a guild that the bot left is not found, and what was known before counts for nothing when it is back", async () => {
  const { enter, guild, context, clock, system, readEverybody } = await signInAsOfficer();
  const { name, iconHash, ownerId, afkChannelId, language } = guild;
  await disconnectGuild(context, system);
  await expect(enter(guild.guildId)).rejects.toMatchObject(notFound);
  clock.advance({ hours: 24 });
  await connectGuild(context, system, { name, iconHash, ownerId, afkChannelId, language });
  await expect(enter(guild.guildId)).rejects.toMatchObject(signInAgain);
  await readEverybody();
  expect((await enter(guild.guildId)).rights).toEqual(new Set(["events.edit"]));
});

test("until everybody was read, the sign-in says what Discord let the person do, and no longer than ten minutes", async () => {
  const [owned, joined] = [await makeGuild(db), await makeGuild(db)];
  const { enter, clock } = await signIn([held(owned.guildId, { isOwner: true }), held(joined.guildId)]);
  await transaction(db, (tx) =>
    saveRightsOfRole(tx, joined.guildId, { roleId: joined.guildId, rights: ["members.view"] }),
  );
  expect((await enter(owned.guildId)).rights).toEqual(allRights);
  expect(await enter(joined.guildId)).toMatchObject({ name: "Corvin", rights: new Set(["members.view"]) });
  clock.advance({ minutes: 10 });
  await expect(enter(owned.guildId)).rejects.toMatchObject(signInAgain);
});

test("a guild that the person is not in is not found, whether it exists or not", async () => {
  const { guild } = await signInAsOfficer();
  const [stranger, unread] = [await signIn(), await makeGuild(db)];
  await expect(stranger.enter(guild.guildId)).rejects.toMatchObject(notFound);
  await expect(stranger.enter(unread.guildId)).rejects.toMatchObject(notFound);
  await expect(stranger.enter("404")).rejects.toMatchObject(notFound);
});

test("nobody enters with the session of somebody else", async () => {
  const { guild, user, context } = await signInAsOfficer();
  const { sessionId } = await signIn();
  const entering = enterGuild(context, user, { sessionId, guildId: guild.guildId });
  await expect(entering).rejects.toMatchObject(signInAgain);
});

test("the picker shows guilds that can be opened and servers that can be added, by name", async () => {
  const connected = await makeGuild(db);
  const left = await makeGuild(db, { disconnectedAt: Temporal.Instant.from("2026-11-02T00:00:00Z") });
  const { context, user, sessionId, clock } = await signIn([
    held(left.guildId, { name: "Zenith", permissions: "32" }),
    held(connected.guildId, { name: "Nightwatch" }),
    held("77", { name: "Only a member there" }),
  ]);
  expect(await listOwnGuilds(context, user, { sessionId })).toMatchObject([
    { name: "Nightwatch", isConnected: true, canManage: false },
    { name: "Zenith", isConnected: false, canManage: true },
  ]);
  clock.advance({ minutes: 10 });
  await expect(listOwnGuilds(context, user, { sessionId })).rejects.toMatchObject(signInAgain);
});
