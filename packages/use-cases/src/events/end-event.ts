import { type Actor, requireRight } from "@guildhall/core";
import { type EventInput, endEvent as end, type GuildEvent } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockEvent, saveEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** An officer ends an event before its planned time. Presence counts until this moment. */
export async function endEvent(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<GuildEvent> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = end(await lockEvent(tx, guildId, eventId), now);
    await saveEvent(tx, guildId, event);
    await recordFact(tx, { name: "events.eventEnded", guildId, eventId }, now);
    return event;
  });
}
