import { type Actor, requireRight } from "@guildhall/core";
import { type Queryable, transaction } from "@guildhall/db";
import { findAbsence } from "@guildhall/db/absences";
import {
  listMessages,
  listMessagesByIds,
  listMessagesIn,
  markMessageDeleted,
  type OwnMessage,
} from "@guildhall/db/messages";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { absenceMessageKinds } from "./absence-messages.ts";
import { describeAbsence } from "./describe-absence.ts";
import { finishAbsence } from "./finish-absence.ts";

/** What Discord lost: a thread, messages, or the post of a leave, whichever it was. */
export type DeletedPosts =
  | { readonly threadId: string }
  | { readonly messageIds: readonly string[] }
  | { readonly absenceId: number };

/** Whoever deletes the post of a leave ends the leave. */
export async function closeDeletedPost(
  { db, clock }: Context,
  actor: Actor,
  deleted: DeletedPosts,
): Promise<void> {
  requireRight(actor, "absences.edit");
  const { guildId } = actor;
  const now = clock.now();
  const lost = await listLost(db, guildId, deleted);
  const posts = lost.filter(({ kind }) => kind === absenceMessageKinds.post);
  // Guilds delete messages all day; nobody waits for the guild's lock because of them.
  if (posts.length === 0) return;
  await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    for (const { id, subjectId } of posts) {
      await markMessageDeleted(tx, guildId, { id, now });
      const found = await findAbsence(tx, guildId, subjectId);
      if (!found || found.state === "over") continue;
      const { name: _name, userId: _account, ...known } = found;
      const absence = await finishAbsence(tx, guild, { known, now });
      const { memberId } = known;
      const about = { target: { kind: "member", id: memberId }, memberId } as const;
      const [before, after] = [describeAbsence(known), describeAbsence(absence)];
      await recordAudit(tx, actor, { useCase: "absences.closeDeletedPost", ...about, before, after, now });
    }
  });
}

async function listLost(
  db: Queryable,
  guildId: string,
  deleted: DeletedPosts,
): Promise<readonly OwnMessage[]> {
  if ("threadId" in deleted) return await listMessagesIn(db, guildId, deleted.threadId);
  if ("messageIds" in deleted) return await listMessagesByIds(db, guildId, deleted.messageIds);
  const post = { kind: absenceMessageKinds.post, subjectId: deleted.absenceId };
  return await listMessages(db, guildId, post);
}
