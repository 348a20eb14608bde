import { and, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { messages } from "./messages.tables.ts";

/** A message in Discord that is ours, or that is being posted. */
export type OwnMessage = {
  readonly id: number;
  readonly channelId: string;
  /** Null while it is being posted. */
  readonly messageId: string | null;
  readonly kind: string;
  readonly subjectId: number;
  readonly variant: string;
  /** Null while it is being posted. */
  readonly renderedHash: string | null;
  /** When posting it was last begun. */
  readonly createdAt: Temporal.Instant;
};

/** What a message shows. */
export type MessageSubject = { readonly kind: string; readonly subjectId: number };

/** Which of the messages that show it. */
export type MessageIdentity = MessageSubject & { readonly variant: string };

const messageColumns = {
  id: messages.id,
  channelId: messages.channelId,
  messageId: messages.messageId,
  kind: messages.kind,
  subjectId: messages.subjectId,
  variant: messages.variant,
  renderedHash: messages.renderedHash,
  createdAt: messages.createdAt,
};

/** Messages that stand for this subject, the newest first. */
export async function listMessages(
  db: Queryable,
  guildId: string,
  { kind, subjectId }: MessageSubject,
): Promise<readonly OwnMessage[]> {
  return await db
    .select(messageColumns)
    .from(messages)
    .where(
      and(
        eq(messages.guildId, guildId),
        eq(messages.kind, kind),
        eq(messages.subjectId, subjectId),
        isNull(messages.deletedAt),
      ),
    )
    .orderBy(desc(messages.id));
}

/** By our own number, as long as it stands. */
export async function findOwnMessage(
  db: Queryable,
  guildId: string,
  id: number,
): Promise<OwnMessage | undefined> {
  const [message] = await db.select(messageColumns).from(messages).where(isMessage(guildId, id));
  return message;
}

/** Those of these messages in Discord that are ours and stand. */
export async function listMessagesByIds(
  db: Queryable,
  guildId: string,
  messageIds: readonly string[],
): Promise<readonly OwnMessage[]> {
  return await db
    .select(messageColumns)
    .from(messages)
    .where(
      and(
        eq(messages.guildId, guildId),
        inArray(messages.messageId, [...messageIds]),
        isNull(messages.deletedAt),
      ),
    );
}

/** Those of ours that stand in a channel or thread. */
export async function listMessagesIn(
  db: Queryable,
  guildId: string,
  channelId: string,
): Promise<readonly OwnMessage[]> {
  return await db
    .select(messageColumns)
    .from(messages)
    .where(and(eq(messages.guildId, guildId), eq(messages.channelId, channelId), isNull(messages.deletedAt)));
}

/** Those that stand of one kind, whatever they show. */
export async function listMessagesOfKind(
  db: Queryable,
  guildId: string,
  kind: string,
): Promise<readonly OwnMessage[]> {
  return await db
    .select(messageColumns)
    .from(messages)
    .where(and(eq(messages.guildId, guildId), eq(messages.kind, kind), isNull(messages.deletedAt)));
}

/** The message that stands for this subject in this variant. */
export async function findMessage(
  db: Queryable,
  guildId: string,
  { variant, ...subject }: MessageIdentity,
): Promise<OwnMessage | undefined> {
  const standing = await listMessages(db, guildId, subject);
  return standing.find((message) => message.variant === variant);
}

/** Whether the message stood before and was deleted. */
export async function wasMessageDeleted(
  db: Queryable,
  guildId: string,
  { kind, subjectId, variant }: MessageIdentity,
): Promise<boolean> {
  const isMeant = and(
    eq(messages.kind, kind),
    eq(messages.subjectId, subjectId),
    eq(messages.variant, variant),
    isNotNull(messages.deletedAt),
  );
  const [found] = await db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.guildId, guildId), isMeant))
    .limit(1);
  return found !== undefined;
}

/** A message whose posting begins. */
export type MessageToPost = MessageIdentity & { readonly channelId: string; readonly now: Temporal.Instant };

/** Makes the row before its message is posted. When one stands already, or another process was first, that one stays. */
export async function reserveMessage(
  db: Queryable,
  guildId: string,
  { now, ...message }: MessageToPost,
): Promise<OwnMessage> {
  await db
    .insert(messages)
    .values({ guildId, ...message, createdAt: now })
    .onDuplicateKeyUpdate({ set: { id: sql`${messages.id}` } });
  const standing = await findMessage(db, guildId, message);
  if (!standing) throw new Error("A message was deleted while it was reserved");
  return standing;
}

/** Posting it begins once more, elsewhere perhaps. */
export async function restartMessage(
  db: Queryable,
  guildId: string,
  { id, channelId, now }: { id: number; channelId: string; now: Temporal.Instant },
): Promise<void> {
  await db.update(messages).set({ channelId, createdAt: now }).where(isMessage(guildId, id));
}

export type ShownMessage = Pick<OwnMessage, "id"> & {
  readonly messageId: string;
  readonly renderedHash: string;
};

/** Discord has the message and shows this. */
export async function saveMessage(
  db: Queryable,
  guildId: string,
  { id, messageId, renderedHash }: ShownMessage,
): Promise<void> {
  await db.update(messages).set({ messageId, renderedHash }).where(isMessage(guildId, id));
}

/** The message is gone from Discord. Marking it again keeps the first time. */
export async function markMessageDeleted(
  db: Queryable,
  guildId: string,
  { id, now }: { id: number; now: Temporal.Instant },
): Promise<void> {
  await db.update(messages).set({ deletedAt: now }).where(isMessage(guildId, id));
}

const isMessage = (guildId: string, id: number) =>
  and(eq(messages.guildId, guildId), eq(messages.id, id), isNull(messages.deletedAt));
