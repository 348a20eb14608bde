import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { findPost } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { listMessagesByIds, markMessageDeleted } from "@guildhall/db/messages";
import type { Context } from "#use-cases/context.ts";
import { announcementMessageKind } from "./announcement-message-kind.ts";

/** Somebody deleted messages in Discord. Those of announcements are noted as gone, and stay so until somebody asks for them. */
export async function noticeDeletedPosts(
  { db, clock }: Context,
  actor: Actor,
  { messageIds }: { readonly messageIds: readonly string[] },
): Promise<void> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  const found = await listMessagesByIds(db, guildId, messageIds);
  const ours = found.filter(({ kind }) => kind === announcementMessageKind);
  if (ours.length === 0) return;
  await transaction(db, async (tx) => {
    for (const { id, subjectId } of ours) {
      await markMessageDeleted(tx, guildId, { id, now });
      const post = await findPost(tx, guildId, subjectId);
      if (!post) continue;
      const { announcementId } = post;
      await recordFact(tx, { name: "announcements.changed", guildId, announcementId }, now);
    }
  });
}
