import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listMessagesByIds, listMessagesIn, markMessageDeleted } from "@guildhall/db/messages";
import type { Context } from "#use-cases/context.ts";
import { codeMessageKind } from "./codes/index.ts";
import { boardMessageKind } from "./contracts/index.ts";

type DeletedMessages = {
  readonly messageIds: readonly string[];
  /** A whole channel that is gone, with all that stood in it. */
  readonly channelId?: string;
};

/** Somebody deleted messages by hand. Those that show a code or the contracts of the day are noted as gone, and come back. */
export async function noticeDeletedNotices(
  { db, clock }: Context,
  actor: Actor,
  { messageIds, channelId }: DeletedMessages,
): Promise<void> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  const found = channelId
    ? await listMessagesIn(db, guildId, channelId)
    : await listMessagesByIds(db, guildId, messageIds);
  const shown = found.filter(({ kind }) => kind === codeMessageKind || kind === boardMessageKind);
  if (shown.length === 0) return;
  await transaction(db, async (tx) => {
    for (const { id } of shown) await markMessageDeleted(tx, guildId, { id, now });
    for (const { kind, subjectId } of shown) await recordFact(tx, factOf(guildId, kind, subjectId), now);
  });
}

function factOf(guildId: string, kind: string, subjectId: number) {
  return kind === codeMessageKind
    ? ({ name: "announcements.codeChanged", guildId, codeId: subjectId } as const)
    : ({ name: "announcements.contractsChanged", guildId, boardId: subjectId } as const);
}
