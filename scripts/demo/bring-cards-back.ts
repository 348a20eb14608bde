import type { Database } from "@guildhall/db";
import { listMessages } from "@guildhall/db/messages";
import { listConnectedGuildIds } from "@guildhall/db/settings";
import { eventMessageKinds, listEvents, noticeDeletedMessages } from "@guildhall/use-cases/events";
import { everyShard } from "./every-shard.ts";
import { contextAt } from "./stage.ts";

/** The local Discord forgets its messages when it stops. The bot hears that the cards which still matter are gone, and posts them anew. */
export async function bringCardsBack(db: Database, now: Temporal.Instant): Promise<void> {
  for (const guildId of await listConnectedGuildIds(db, everyShard)) await bringBack(db, guildId, now);
}

async function bringBack(db: Database, guildId: string, now: Temporal.Instant): Promise<void> {
  const context = contextAt({ db }, now);
  const system = { kind: "system", guildId } as const;
  const unsettled = await listEvents(context, system, { period: "unsettled" });
  const upcoming = await listEvents(context, system, { period: "upcoming" });
  const messageIds: string[] = [];
  for (const { eventId: subjectId } of [...unsettled, ...upcoming]) {
    const cards = await listMessages(db, guildId, { kind: eventMessageKinds.card, subjectId });
    messageIds.push(...cards.flatMap(({ messageId }) => messageId ?? []));
  }
  if (messageIds.length > 0) await noticeDeletedMessages(context, system, { messageIds });
}
