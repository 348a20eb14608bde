import { and, eq, isNull } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { officerTalks } from "./officer-talks.tables.ts";

/** The talk of one person with the officers, in a private thread. */
export type OfficerTalk = Omit<typeof officerTalks.$inferSelect, "guildId">;

const talkColumns = {
  id: officerTalks.id,
  userId: officerTalks.userId,
  channelId: officerTalks.channelId,
  threadId: officerTalks.threadId,
  attemptedAt: officerTalks.attemptedAt,
  openedAt: officerTalks.openedAt,
  closedAt: officerTalks.closedAt,
};

export async function findTalk(
  db: Queryable,
  guildId: string,
  talkId: number,
): Promise<OfficerTalk | undefined> {
  const [talk] = await db.select(talkColumns).from(officerTalks).where(isTalk(guildId, talkId));
  return talk;
}

export async function findTalkOfUser(
  db: Queryable,
  guildId: string,
  userId: string,
): Promise<OfficerTalk | undefined> {
  const isOfUser = and(eq(officerTalks.guildId, guildId), eq(officerTalks.userId, userId));
  const [talk] = await db.select(talkColumns).from(officerTalks).where(isOfUser);
  return talk;
}

/** Talks that nobody has ended. */
export async function listOpenTalks(db: Queryable, guildId: string): Promise<readonly OfficerTalk[]> {
  const isOpen = and(eq(officerTalks.guildId, guildId), isNull(officerTalks.closedAt));
  return await db.select(talkColumns).from(officerTalks).where(isOpen);
}

export type NewTalk = Pick<OfficerTalk, "userId" | "channelId" | "openedAt">;

/** Begins the person's talk, or opens it again; the thread that it has stays its thread. */
export async function saveOpenTalk(tx: Transaction, guildId: string, talk: NewTalk): Promise<void> {
  const { openedAt } = talk;
  await tx
    .insert(officerTalks)
    .values({ guildId, ...talk })
    .onDuplicateKeyUpdate({ set: { openedAt, closedAt: null } });
}

export async function saveClosedTalk(
  tx: Transaction,
  guildId: string,
  { id, closedAt }: { readonly id: number; readonly closedAt: Temporal.Instant },
): Promise<void> {
  await tx.update(officerTalks).set({ closedAt }).where(isTalk(guildId, id));
}

/** Notes that Discord is about to be asked for the thread. False when it was asked before. */
export async function beginTalk(
  db: Queryable,
  guildId: string,
  { id, now }: { readonly id: number; readonly now: Temporal.Instant },
): Promise<boolean> {
  const [{ affectedRows }] = await db
    .update(officerTalks)
    .set({ attemptedAt: now })
    .where(and(isTalk(guildId, id), isNull(officerTalks.attemptedAt)));
  return affectedRows === 1;
}

export async function saveThread(
  db: Queryable,
  guildId: string,
  { id, threadId }: { readonly id: number; readonly threadId: string },
): Promise<void> {
  await db.update(officerTalks).set({ threadId }).where(isTalk(guildId, id));
}

/** The thread is gone from Discord: the talk begins anew, under a new number, in this channel. Answers that number. */
export async function replaceTalk(
  tx: Transaction,
  guildId: string,
  { id, userId, openedAt, channelId }: Pick<OfficerTalk, "id" | "userId" | "openedAt" | "channelId">,
): Promise<number> {
  await tx.delete(officerTalks).where(isTalk(guildId, id));
  const [{ insertId }] = await tx.insert(officerTalks).values({ guildId, userId, channelId, openedAt });
  return insertId;
}

const isTalk = (guildId: string, id: number) =>
  and(eq(officerTalks.guildId, guildId), eq(officerTalks.id, id));
