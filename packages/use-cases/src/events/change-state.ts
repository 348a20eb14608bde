import { type Actor, requireRight } from "@guildhall/core";
import type { EventInput, GuildEvent } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockEvent } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { type StateChange, saveState } from "./save-state.ts";

type Change = EventInput &
  Pick<StateChange, "useCase" | "fact"> & {
    /** What becomes of the event, where it may. */
    readonly decide: (event: GuildEvent, now: Temporal.Instant) => GuildEvent;
  };

/** An officer says where an event stands, whatever the clock says. */
export async function changeState(
  { db, clock }: Context,
  actor: Actor,
  { eventId, useCase, fact, decide }: Change,
): Promise<GuildEvent> {
  requireRight(actor, "events.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const known = await lockEvent(tx, actor.guildId, eventId);
    const event = decide(known, now);
    await saveState(tx, actor, { useCase, fact, known, event, now });
    return event;
  });
}
