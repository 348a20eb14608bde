import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { findExtraInDiscord } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** Something was changed in Discord. Where it is an event's, it is made again as the event is. */
export async function noticeExtraChanged(
  { db, clock }: Context,
  actor: Actor,
  { discordId }: { readonly discordId: string },
): Promise<void> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const extra = await findExtraInDiscord(db, guildId, discordId);
  if (!extra) return;
  const { eventId } = extra;
  await transaction(db, (tx) => recordFact(tx, { name: "events.extrasDue", guildId, eventId }, clock.now()));
}
