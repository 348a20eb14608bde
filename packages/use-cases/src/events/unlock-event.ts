import { type Actor, requireRight } from "@guildhall/core";
import { type EventInput, type GuildEvent, unlockEvent as unlock } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockEvent as lockRow } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { saveState } from "./save-state.ts";

/** An officer lets members answer again, until the event is over. */
export async function unlockEvent(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<GuildEvent> {
  requireRight(actor, "events.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const known = await lockRow(tx, actor.guildId, eventId);
    const event = unlock(known, now);
    await saveState(tx, actor, {
      useCase: "events.unlockEvent",
      fact: "events.eventChanged",
      known,
      event,
      now,
    });
    return event;
  });
}
