import { and, desc, eq, isNull } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { messages } from "./messages.tables.ts";

/** A message in Discord that is ours. */
export type OwnMessage = {
  readonly channelId: string;
  readonly messageId: string;
  readonly kind: string;
  readonly subjectId: number;
  readonly variant: string;
  readonly renderedHash: string;
  readonly createdAt: Temporal.Instant;
};

/** What a message shows. */
export type MessageSubject = { readonly kind: string; readonly subjectId: number };

/** Messages that stand for this subject, the newest first. */
export async function listMessages(
  db: Queryable,
  guildId: string,
  { kind, subjectId }: MessageSubject,
): Promise<readonly OwnMessage[]> {
  return await db
    .select({
      channelId: messages.channelId,
      messageId: messages.messageId,
      kind: messages.kind,
      subjectId: messages.subjectId,
      variant: messages.variant,
      renderedHash: messages.renderedHash,
      createdAt: messages.createdAt,
    })
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

/** The newest message that stands for this subject in this variant. */
export async function findMessage(
  db: Queryable,
  guildId: string,
  { variant, ...subject }: MessageSubject & { readonly variant: string },
): Promise<OwnMessage | undefined> {
  const standing = await listMessages(db, guildId, subject);
  return standing.find((message) => message.variant === variant);
}

export async function saveMessage(db: Queryable, guildId: string, message: OwnMessage): Promise<void> {
  await db
    .insert(messages)
    .values({ guildId, ...message })
    .onDuplicateKeyUpdate({ set: { renderedHash: message.renderedHash } });
}

/** The message is gone from Discord. Marking it again keeps the first time. */
export async function markMessageDeleted(
  db: Queryable,
  guildId: string,
  { messageId, now }: { messageId: string; now: Temporal.Instant },
): Promise<void> {
  await db
    .update(messages)
    .set({ deletedAt: now })
    .where(and(eq(messages.guildId, guildId), eq(messages.messageId, messageId), isNull(messages.deletedAt)));
}
