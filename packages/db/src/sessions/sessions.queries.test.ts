import { randomUUID } from "node:crypto";
import type { HeldGuilds, Session } from "@guildhall/core/privacy";
import { expect, test } from "vitest";
import { openTestDatabase, randomSnowflake } from "../testing/index.ts";
import {
  createSession,
  deleteExpiredSessions,
  endOtherSessions,
  endSession,
  findHeldGuilds,
  findLiveSession,
  forgetHeldGuilds,
  listLiveSessions,
  touchSession,
} from "./index.ts";

const db = await openTestDatabase();
const start = Temporal.Instant.from("2026-11-21T20:00:00Z");
const later = start.add({ hours: 1 });

async function signIn(wishes: Partial<Session> = {}): Promise<{ session: Session; held: HeldGuilds }> {
  const session: Session = {
    sessionId: randomUUID(),
    userId: randomSnowflake(),
    device: "Firefox, Windows",
    createdAt: start,
    lastSeenAt: start,
    expiresAt: start.add({ hours: 24 }),
    ...wishes,
  };
  const guild = {
    guildId: randomSnowflake(),
    name: "Nightwatch",
    iconHash: null,
    isOwner: true,
    permissions: "0",
  };
  const held: HeldGuilds = { guilds: [guild], readAt: session.createdAt };
  await createSession(db, session, held);
  return { session, held };
}

test("a sign-in is found while it lives, with the servers read at it", async () => {
  const { session, held } = await signIn();
  const { sessionId, userId } = session;
  expect(await findLiveSession(db, { sessionId, now: start })).toEqual(session);
  expect(await findHeldGuilds(db, { sessionId, userId, now: start })).toEqual(held);
});

test("a sign-in that ran out is not found from that very moment", async () => {
  const { session } = await signIn();
  const { sessionId, userId, expiresAt } = session;
  const justBefore = expiresAt.subtract({ milliseconds: 1 });
  expect(await findLiveSession(db, { sessionId, now: justBefore })).toEqual(session);
  expect(await findLiveSession(db, { sessionId, now: expiresAt })).toBeUndefined();
  expect(await findHeldGuilds(db, { sessionId, userId, now: expiresAt })).toBeNull();
  expect(await listLiveSessions(db, { userId, now: expiresAt })).toEqual([]);
});

test("an unknown or malformed id is no sign-in", async () => {
  for (const sessionId of [randomUUID(), "", "' or 1=1 -- "]) {
    expect(await findLiveSession(db, { sessionId, now: start })).toBeUndefined();
  }
});

test("a person sees their own live sign-ins, the one used last first", async () => {
  const userId = randomSnowflake();
  const { session: old } = await signIn({ userId });
  const { session: recent } = await signIn({ userId, lastSeenAt: start.add({ minutes: 5 }) });
  await signIn();
  expect(await listLiveSessions(db, { userId, now: later })).toEqual([recent, old]);
});

test("being seen moves the last sight forward, never back, and revives nothing", async () => {
  const { session } = await signIn();
  const { sessionId, userId } = session;
  await touchSession(db, { sessionId, now: later });
  await touchSession(db, { sessionId, now: start });
  expect(await findLiveSession(db, { sessionId, now: later })).toEqual({ ...session, lastSeenAt: later });
  await endSession(db, { sessionId, userId, now: later });
  await touchSession(db, { sessionId, now: later.add({ hours: 1 }) });
  expect(await findLiveSession(db, { sessionId, now: later })).toBeUndefined();
});

test("signing out ends the sign-in once and forgets its servers", async () => {
  const { session } = await signIn();
  const which = { sessionId: session.sessionId, userId: session.userId, now: later };
  expect(await endSession(db, which)).toBe(true);
  expect(await endSession(db, which)).toBe(false);
  expect(await findLiveSession(db, which)).toBeUndefined();
  expect(await findHeldGuilds(db, which)).toBeNull();
});

test("nobody ends a sign-in of somebody else", async () => {
  const { session } = await signIn();
  const { sessionId } = session;
  expect(await endSession(db, { sessionId, userId: randomSnowflake(), now: later })).toBe(false);
  expect(await findLiveSession(db, { sessionId, now: later })).toEqual(session);
});

test("signing out the other devices leaves this one, and touches nobody else", async () => {
  const userId = randomSnowflake();
  const { session: here } = await signIn({ userId });
  await signIn({ userId });
  await signIn({ userId });
  const { session: other } = await signIn();
  const which = { sessionId: here.sessionId, userId, now: later };
  expect(await endOtherSessions(db, which)).toBe(2);
  expect(await endOtherSessions(db, which)).toBe(0);
  expect(await listLiveSessions(db, which)).toEqual([here]);
  expect(await listLiveSessions(db, { userId: other.userId, now: later })).toEqual([other]);
});

test("nobody reads the servers of somebody else's sign-in", async () => {
  const { session } = await signIn();
  const { sessionId } = session;
  expect(await findHeldGuilds(db, { sessionId, userId: randomSnowflake(), now: start })).toBeNull();
});

test("server lists that are too old are deleted, and their sign-ins live on", async () => {
  const longAgo = Temporal.Instant.from("2001-01-01T00:00:00Z");
  const { session: old } = await signIn({ createdAt: longAgo });
  const { session: fresh, held } = await signIn({ createdAt: longAgo.add({ seconds: 1 }) });
  expect(await forgetHeldGuilds(db, { readUntil: longAgo })).toBe(1);
  expect(await findHeldGuilds(db, { ...old, now: later })).toBeNull();
  expect(await findLiveSession(db, { sessionId: old.sessionId, now: later })).toEqual(old);
  expect(await findHeldGuilds(db, { ...fresh, now: later })).toEqual(held);
});

test("sign-ins that ran out are deleted, live ones are not", async () => {
  const longAgo = Temporal.Instant.from("2001-01-01T00:00:00Z");
  const { session: gone } = await signIn({ createdAt: longAgo, expiresAt: longAgo });
  const { session: live } = await signIn({ createdAt: longAgo, expiresAt: longAgo.add({ seconds: 1 }) });
  expect(await deleteExpiredSessions(db, { expiredUntil: longAgo })).toBe(1);
  const now = longAgo.subtract({ hours: 1 });
  expect(await findLiveSession(db, { sessionId: gone.sessionId, now })).toBeUndefined();
  expect(await findLiveSession(db, { sessionId: live.sessionId, now })).toEqual(live);
});
