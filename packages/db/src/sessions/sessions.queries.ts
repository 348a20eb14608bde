import type { HeldGuilds, Session } from "@guildhall/core/privacy";
import { and, desc, eq, gt, isNull, lt, lte, ne, type SQL } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { sessions } from "./sessions.tables.ts";

const sessionColumns = {
  sessionId: sessions.sessionId,
  userId: sessions.userId,
  device: sessions.device,
  createdAt: sessions.createdAt,
  lastSeenAt: sessions.lastSeenAt,
  expiresAt: sessions.expiresAt,
};

/** Which sign-in, and at what time it is asked for. */
export type SessionAt = { readonly sessionId: string; readonly now: Temporal.Instant };

/** Whose sign-ins, and at what time they are asked for. */
export type UserAt = { readonly userId: string; readonly now: Temporal.Instant };

export async function createSession(db: Queryable, session: Session, held: HeldGuilds): Promise<void> {
  await db.insert(sessions).values({ ...session, heldGuilds: held.guilds, heldGuildsReadAt: held.readAt });
}

/** The sign-in, unless it was ended or ran out. */
export async function findLiveSession(
  db: Queryable,
  { sessionId, now }: SessionAt,
): Promise<Session | undefined> {
  const [session] = await db
    .select(sessionColumns)
    .from(sessions)
    .where(and(eq(sessions.sessionId, sessionId), isLive(now)));
  return session;
}

/** The Discord servers read at this sign-in of this person; null when forgotten, or when the sign-in lives no more. */
export async function findHeldGuilds(
  db: Queryable,
  { sessionId, userId, now }: SessionAt & UserAt,
): Promise<HeldGuilds | null> {
  const isTheirs = and(eq(sessions.sessionId, sessionId), eq(sessions.userId, userId));
  const [row] = await db
    .select({ guilds: sessions.heldGuilds, readAt: sessions.heldGuildsReadAt })
    .from(sessions)
    .where(and(isTheirs, isLive(now)));
  if (!row?.guilds || !row.readAt) return null;
  return { guilds: row.guilds, readAt: row.readAt };
}

/** Live sign-ins of a person, the one used last first. */
export async function listLiveSessions(db: Queryable, { userId, now }: UserAt): Promise<readonly Session[]> {
  return await db
    .select(sessionColumns)
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isLive(now)))
    .orderBy(desc(sessions.lastSeenAt));
}

export async function touchSession(db: Queryable, { sessionId, now }: SessionAt): Promise<void> {
  await db
    .update(sessions)
    .set({ lastSeenAt: now })
    .where(and(eq(sessions.sessionId, sessionId), isLive(now), lt(sessions.lastSeenAt, now)));
}

/** Signs one device of this person out. False when there was no such live sign-in. */
export async function endSession(
  db: Queryable,
  { sessionId, userId, now }: SessionAt & UserAt,
): Promise<boolean> {
  const isTheirs = and(eq(sessions.sessionId, sessionId), eq(sessions.userId, userId));
  return (await end(db, isTheirs, now)) === 1;
}

/** Signs every device of this person out but the given one, and says how many there were. */
export async function endOtherSessions(
  db: Queryable,
  { sessionId, userId, now }: SessionAt & UserAt,
): Promise<number> {
  return await end(db, and(eq(sessions.userId, userId), ne(sessions.sessionId, sessionId)), now);
}

/** Deletes the server lists that were read at this time or before, and says how many there were. */
export async function forgetHeldGuilds(
  db: Queryable,
  { readUntil }: { readUntil: Temporal.Instant },
): Promise<number> {
  const [result] = await db
    .update(sessions)
    .set({ heldGuilds: null, heldGuildsReadAt: null })
    .where(lte(sessions.heldGuildsReadAt, readUntil));
  return result.affectedRows;
}

/** Deletes the sign-ins that ran out at this time or before, and says how many there were. */
export async function deleteExpiredSessions(
  db: Queryable,
  { expiredUntil }: { expiredUntil: Temporal.Instant },
): Promise<number> {
  const [result] = await db.delete(sessions).where(lte(sessions.expiresAt, expiredUntil));
  return result.affectedRows;
}

/** Deletes the sign-ins that were signed out at this time or before, and says how many there were. */
export async function deleteEndedSessions(
  db: Queryable,
  { endedUntil }: { endedUntil: Temporal.Instant },
): Promise<number> {
  const [result] = await db.delete(sessions).where(lte(sessions.endedAt, endedUntil));
  return result.affectedRows;
}

/** Deletes every sign-in of this person, whether it lives or not, and says how many there were. */
export async function deleteSessionsOfUser(db: Queryable, userId: string): Promise<number> {
  const [result] = await db.delete(sessions).where(eq(sessions.userId, userId));
  return result.affectedRows;
}

/** An ended sign-in keeps no server list. */
async function end(db: Queryable, which: SQL | undefined, now: Temporal.Instant): Promise<number> {
  const [result] = await db
    .update(sessions)
    .set({ endedAt: now, heldGuilds: null, heldGuildsReadAt: null })
    .where(and(which, isLive(now)));
  return result.affectedRows;
}

const isLive = (now: Temporal.Instant): SQL | undefined =>
  and(isNull(sessions.endedAt), gt(sessions.expiresAt, now));
