import { type Actor, requireRight } from "@guildhall/core";
import { type EventInput, type GuildEvent, lockEvent as lock } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockEvent as lockRow } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { saveState } from "./save-state.ts";

/** An officer closes an event for answers. From now on only officers change them. */
export async function lockEvent(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<GuildEvent> {
  requireRight(actor, "events.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const known = await lockRow(tx, actor.guildId, eventId);
    const event = lock(known, now);
    await saveState(tx, actor, {
      useCase: "events.lockEvent",
      fact: "events.eventLocked",
      known,
      event,
      now,
    });
    return event;
  });
}
