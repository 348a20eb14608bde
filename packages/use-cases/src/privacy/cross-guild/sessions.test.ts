import { randomUUID } from "node:crypto";
import type { UserActor } from "@guildhall/core";
import { makeClock, openTestDatabase, randomSnowflake } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { endOtherSessions } from "./end-other-sessions.ts";
import { endSession } from "./end-session.ts";
import { findSession } from "./find-session.ts";
import { listSessions } from "./list-sessions.ts";
import { startSession } from "./start-session.ts";

const db = await openTestDatabase();
const notFound = { code: "privacy.sessionNotFound" };

function person() {
  const clock = makeClock();
  const context = { db, clock };
  const user: UserActor = { kind: "user", userId: randomSnowflake() };
  const signIn = async (device: string) => {
    const sessionId = randomUUID();
    await startSession(context, user, { sessionId, device, guilds: [] });
    return sessionId;
  };
  return { context, clock, user, signIn };
}

test("a device that is signed out is out at once, and its cookie finds nothing", async () => {
  const { context, user, signIn } = person();
  const sessionId = await signIn("Firefox, Windows");
  expect(await findSession(context, { sessionId })).toMatchObject({ userId: user.userId });
  await endSession(context, user, { sessionId });
  expect(await findSession(context, { sessionId })).toBeUndefined();
  await expect(endSession(context, user, { sessionId })).rejects.toMatchObject(notFound);
});

test("nobody signs somebody else's device out", async () => {
  const [alice, bob] = [person(), person()];
  const sessionId = await alice.signIn("Firefox, Windows");
  await expect(endSession(bob.context, bob.user, { sessionId })).rejects.toMatchObject(notFound);
  expect(await endOtherSessions(bob.context, bob.user, { sessionId: randomUUID() })).toBe(0);
  expect(await findSession(alice.context, { sessionId })).toBeDefined();
});

test("signing the others out keeps this device, whoever clicks twice", async () => {
  const { context, user, signIn } = person();
  const here = await signIn("Firefox, Windows");
  await signIn("Safari, iPhone");
  await signIn("Chrome, Android");
  const counts = await Promise.all([1, 2].map(() => endOtherSessions(context, user, { sessionId: here })));
  expect(counts.reduce((sum, count) => sum + count)).toBe(2);
  expect(await listSessions(context, user)).toMatchObject([{ sessionId: here }]);
});

test("the device used last stands first", async () => {
  const { context, clock, user, signIn } = person();
  const first = await signIn("Firefox, Windows");
  clock.advance({ minutes: 5 });
  await signIn("Safari, iPhone");
  clock.advance({ minutes: 5 });
  await findSession(context, { sessionId: first });
  expect((await listSessions(context, user)).map(({ device }) => device)).toEqual([
    "Firefox, Windows",
    "Safari, iPhone",
  ]);
});

test("a sign-in ends by itself after thirty days", async () => {
  const { context, clock, user, signIn } = person();
  const sessionId = await signIn("Firefox, Windows");
  clock.advance({ hours: 24 * 30 });
  expect(await findSession(context, { sessionId })).toBeUndefined();
  expect(await listSessions(context, user)).toEqual([]);
});
