import { findThreadOfEvent } from "@guildhall/db/events";
import { findMessage } from "@guildhall/db/messages";
import type { Context } from "@guildhall/use-cases";
import { eventMessageKinds } from "@guildhall/use-cases/events";

/** Where people find an event in Discord. */
export type EventTalk = {
  /** Its thread, else where its card stands. */
  readonly channelId: string;
  /** Opens the card; undefined where the event has none of its own. */
  readonly cardUrl: string | undefined;
};

/** Undefined until the event has a card or a thread. */
export async function findEventTalk(
  { db }: Context,
  guildId: string,
  eventId: number,
): Promise<EventTalk | undefined> {
  const card = { kind: eventMessageKinds.card, subjectId: eventId, variant: "" };
  const standing = await findMessage(db, guildId, card);
  const channelId = (await findThreadOfEvent(db, guildId, eventId)) ?? standing?.channelId;
  if (!channelId) return undefined;
  const cardUrl = standing?.messageId
    ? `https://discord.com/channels/${guildId}/${standing.channelId}/${standing.messageId}`
    : undefined;
  return { channelId, cardUrl };
}
