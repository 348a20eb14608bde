import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { listStandingExtras } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** Has all looked at that stands in Discord for events: nobody told what was done to it while the bot was away. */
export async function recheckExtras({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  const eventIds = new Set((await listStandingExtras(db, guildId)).map(({ eventId }) => eventId));
  if (eventIds.size === 0) return;
  await transaction(db, async (tx) => {
    for (const eventId of eventIds) await recordFact(tx, { name: "events.extrasDue", guildId, eventId }, now);
  });
}
