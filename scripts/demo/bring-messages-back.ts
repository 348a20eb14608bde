import { type Database, transaction } from "@guildhall/db";
import { listCurrentAbsences } from "@guildhall/db/absences";
import { forgetStandingExtras, listStandingExtras } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { listMessages, listMessagesOfKind, markMessageDeleted } from "@guildhall/db/messages";
import { listConnectedGuildIds, listOpenTalks } from "@guildhall/db/settings";
import { absenceMessageKinds } from "@guildhall/use-cases/absences";
import {
  dayMessageKind,
  eventMessageKinds,
  listEvents,
  noticeDeletedMessages,
} from "@guildhall/use-cases/events";
import { everyShard } from "./every-shard.ts";
import { renewPanel } from "./renew-panel.ts";
import { contextAt } from "./stage.ts";

/** The local Discord forgets its messages when it stops. The bot hears that those which still matter are gone, and posts them anew. */
export async function bringMessagesBack(db: Database, now: Temporal.Instant): Promise<void> {
  for (const guildId of await listConnectedGuildIds(db, everyShard)) {
    await bringCardsBack(db, guildId, now);
    await bringExtrasBack(db, guildId, now);
    await renewPanel(db, guildId, now);
    await bringLeavesBack(db, guildId, now);
    for (const { id: talkId } of await listOpenTalks(db, guildId))
      await transaction(db, (tx) => recordFact(tx, { name: "settings.talkChanged", guildId, talkId }, now));
  }
}

/** Threads, voice channels and roles of events are forgotten too, and the card of the day. */
async function bringExtrasBack(db: Database, guildId: string, now: Temporal.Instant): Promise<void> {
  const standing = await listStandingExtras(db, guildId);
  const days = await listMessagesOfKind(db, guildId, dayMessageKind);
  const eventIds = new Set(standing.map(({ eventId }) => eventId));
  await transaction(db, async (tx) => {
    await forgetStandingExtras(tx, guildId);
    for (const { id } of days) await markMessageDeleted(tx, guildId, { id, now });
    for (const eventId of eventIds) await recordFact(tx, { name: "events.extrasDue", guildId, eventId }, now);
    if (days.length > 0) await recordFact(tx, { name: "events.dayChanged", guildId }, now);
  });
}

async function bringCardsBack(db: Database, guildId: string, now: Temporal.Instant): Promise<void> {
  const context = contextAt({ db }, now);
  const system = { kind: "system", guildId } as const;
  const unsettled = await listEvents(context, system, { period: "unsettled" });
  const upcoming = await listEvents(context, system, { period: "upcoming" });
  const messageIds: string[] = [];
  for (const { eventId: subjectId } of [...unsettled, ...upcoming])
    for (const kind of [eventMessageKinds.card, eventMessageKinds.parties]) {
      const standing = await listMessages(db, guildId, { kind, subjectId });
      messageIds.push(...standing.flatMap(({ messageId }) => messageId ?? []));
    }
  if (messageIds.length > 0) await noticeDeletedMessages(context, system, { messageIds });
}

/** Nobody deleted these posts, which would end the leaves: they are only not there any more. */
async function bringLeavesBack(db: Database, guildId: string, now: Temporal.Instant): Promise<void> {
  for (const { absenceId: subjectId } of await listCurrentAbsences(db, guildId))
    await transaction(db, async (tx) => {
      const posts = await listMessages(tx, guildId, { kind: absenceMessageKinds.post, subjectId });
      for (const { id } of posts) await markMessageDeleted(tx, guildId, { id, now });
      await recordFact(tx, { name: "absences.postChanged", guildId, absenceId: subjectId }, now);
    });
}
