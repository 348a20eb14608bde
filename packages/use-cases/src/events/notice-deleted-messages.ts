import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listMessagesByIds, markMessageDeleted } from "@guildhall/db/messages";
import type { Context } from "#use-cases/context.ts";

/** What a message of ours shows of an event: its card, or how it went. */
export const eventMessageKinds = { card: "event-card", summary: "event-summary" } as const;

const ofEvents: ReadonlySet<string> = new Set(Object.values(eventMessageKinds));

/** Somebody deleted messages by hand. Those of ours that show an event are noted as gone, and come back. */
export async function noticeDeletedMessages(
  { db, clock }: Context,
  actor: Actor,
  { messageIds }: { readonly messageIds: readonly string[] },
): Promise<void> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  const found = await listMessagesByIds(db, guildId, messageIds);
  const ours = found.filter(({ kind }) => ofEvents.has(kind));
  if (ours.length === 0) return;
  await transaction(db, async (tx) => {
    for (const { id } of ours) await markMessageDeleted(tx, guildId, { id, now });
    for (const eventId of new Set(ours.map(({ subjectId }) => subjectId)))
      await recordFact(tx, { name: "events.messageDeleted", guildId, eventId }, now);
  });
}
