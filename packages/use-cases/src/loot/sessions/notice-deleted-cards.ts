import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listMessagesByIds, listMessagesIn, markMessageDeleted } from "@guildhall/db/messages";
import type { Context } from "#use-cases/context.ts";

/** What shows a session; its subject is the session. */
export const sessionMessageKind = "loot-session";

type DeletedMessages = {
  readonly messageIds: readonly string[];
  /** A whole channel that is gone, with all that stood in it. */
  readonly channelId?: string;
};

/** Somebody deleted messages by hand. Those that show a session are noted as gone, and come back. */
export async function noticeDeletedCards(
  { db, clock }: Context,
  actor: Actor,
  { messageIds, channelId }: DeletedMessages,
): Promise<void> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const now = clock.now();
  const found = channelId
    ? await listMessagesIn(db, guildId, channelId)
    : await listMessagesByIds(db, guildId, messageIds);
  const cards = found.filter(({ kind }) => kind === sessionMessageKind);
  if (cards.length === 0) return;
  await transaction(db, async (tx) => {
    for (const { id } of cards) await markMessageDeleted(tx, guildId, { id, now });
    for (const sessionId of new Set(cards.map(({ subjectId }) => subjectId)))
      await recordFact(tx, { name: "loot.sessionChanged", guildId, sessionId }, now);
  });
}
