import { randomUUID } from "node:crypto";
import { allRights, noRights, type UserActor } from "@guildhall/core";
import type { HeldGuild } from "@guildhall/core/privacy";
import { makeClock, makeGuild, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { startSession } from "#use-cases/privacy/index.ts";
import { enterGuild } from "./enter-guild.ts";
import { listOwnGuilds } from "./list-own-guilds.ts";

const db = await openTestDatabase();

function held(guildId: string, wishes: Partial<HeldGuild> = {}): HeldGuild {
  return { guildId, name: `Guild ${guildId}`, iconHash: null, isOwner: false, permissions: "0", ...wishes };
}

async function signIn(guilds: readonly HeldGuild[]) {
  const clock = makeClock();
  const context = { db, clock };
  const user: UserActor = { kind: "user", userId: randomSnowflake() };
  const sessionId = randomUUID();
  await startSession(context, user, { sessionId, device: "Firefox, Windows", guilds });
  return { context, clock, user, sessionId };
}

test("the owner enters with every right, a plain member with none", async () => {
  const [owned, joined] = [await makeGuild(db), await makeGuild(db)];
  const { context, user, sessionId } = await signIn([
    held(owned.guildId, { isOwner: true }),
    held(joined.guildId),
  ]);
  expect(await enterGuild(context, user, { sessionId, guildId: owned.guildId })).toMatchObject({
    rights: allRights,
  });
  expect(await enterGuild(context, user, { sessionId, guildId: joined.guildId })).toMatchObject({
    rights: noRights,
  });
});

test("a guild that the person is not in is not found, whether it exists or not", async () => {
  const { guildId } = await makeGuild(db);
  const { context, user, sessionId } = await signIn([]);
  const notFound = { code: "common.guildNotFound" };
  await expect(enterGuild(context, user, { sessionId, guildId })).rejects.toMatchObject(notFound);
  await expect(enterGuild(context, user, { sessionId, guildId: "404" })).rejects.toMatchObject(notFound);
});

test("after ten minutes the rights of the sign-in open nothing", async () => {
  const { guildId } = await makeGuild(db);
  const { context, clock, user, sessionId } = await signIn([held(guildId, { isOwner: true })]);
  clock.advance({ minutes: 10 });
  const again = { code: "common.signInAgain" };
  await expect(enterGuild(context, user, { sessionId, guildId })).rejects.toMatchObject(again);
  await expect(listOwnGuilds(context, user, { sessionId })).rejects.toMatchObject(again);
});

test("nobody enters with the session of somebody else", async () => {
  const { guildId } = await makeGuild(db);
  const { context, sessionId } = await signIn([held(guildId, { isOwner: true })]);
  const thief: UserActor = { kind: "user", userId: randomSnowflake() };
  await expect(enterGuild(context, thief, { sessionId, guildId })).rejects.toMatchObject({
    code: "common.signInAgain",
  });
});

test("the picker shows guilds that can be opened and servers that can be added, by name", async () => {
  const connected = await makeGuild(db);
  const left = await makeGuild(db, { disconnectedAt: Temporal.Instant.from("2026-11-02T00:00:00Z") });
  const { context, user, sessionId } = await signIn([
    held(left.guildId, { name: "Zenith", permissions: "32" }),
    held(connected.guildId, { name: "Nightwatch" }),
    held("77", { name: "Only a member there" }),
  ]);
  expect(await listOwnGuilds(context, user, { sessionId })).toMatchObject([
    { name: "Nightwatch", isConnected: true, canManage: false },
    { name: "Zenith", isConnected: false, canManage: true },
  ]);
});
