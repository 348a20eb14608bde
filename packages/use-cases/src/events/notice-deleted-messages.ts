import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listMessagesByIds, listMessagesIn, markMessageDeleted } from "@guildhall/db/messages";
import type { Context } from "#use-cases/context.ts";

/** What a message of ours shows of an event: its card, its parties, how to check in, how it went, or to officers how it will be settled. */
export const eventMessageKinds = {
  card: "event-card",
  parties: "event-parties",
  checkIn: "event-check-in",
  summary: "event-summary",
  outlook: "event-outlook",
} as const;

/** What shows a whole day of events; its subject is the day as a number, such as 20261124. */
export const dayMessageKind = "event-day";

const ofEvents: ReadonlySet<string> = new Set(Object.values(eventMessageKinds));

type DeletedMessages = {
  readonly messageIds: readonly string[];
  /** A whole channel that is gone, with all that stood in it. */
  readonly channelId?: string;
};

/** Somebody deleted messages by hand. Those of ours that show an event are noted as gone, and come back. */
export async function noticeDeletedMessages(
  { db, clock }: Context,
  actor: Actor,
  { messageIds, channelId }: DeletedMessages,
): Promise<void> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  const found = channelId
    ? await listMessagesIn(db, guildId, channelId)
    : await listMessagesByIds(db, guildId, messageIds);
  const [ours, days] = [
    found.filter(({ kind }) => ofEvents.has(kind)),
    found.filter(({ kind }) => kind === dayMessageKind),
  ];
  if (ours.length + days.length === 0) return;
  await transaction(db, async (tx) => {
    for (const { id } of [...ours, ...days]) await markMessageDeleted(tx, guildId, { id, now });
    for (const eventId of new Set(ours.map(({ subjectId }) => subjectId)))
      await recordFact(tx, { name: "events.messageDeleted", guildId, eventId }, now);
    if (days.length > 0) await recordFact(tx, { name: "events.dayChanged", guildId }, now);
  });
}
