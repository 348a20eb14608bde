import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { listUpcomingEvents } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

const mostEvents = 100;

/** The settings changed: the cards of all events that are not over shall show it. */
export async function refreshEvents({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    for (const { eventId } of await listUpcomingEvents(tx, guildId, { now, limit: mostEvents }))
      await recordFact(tx, { name: "events.cardOutdated", guildId, eventId }, now);
  });
}
