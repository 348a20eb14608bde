import { type Actor, requireRight } from "@guildhall/core";
import { type EventInput, lockWhenDue, openWhenDue } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockEvent } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { saveState } from "./save-state.ts";

/** An event opens, or its deadline comes, by the clock. Asked again, too early, or once it has begun, nothing happens. */
export async function advanceEvent(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<void> {
  requireRight(actor, "events.edit");
  const now = clock.now();
  await transaction(db, async (tx) => {
    const known = await lockEvent(tx, actor.guildId, eventId);
    const event = lockWhenDue(openWhenDue(known, now), now);
    if (event.state === known.state) return;
    const fact = event.state === "open" ? "events.eventOpened" : "events.eventLocked";
    await saveState(tx, actor, { useCase: "events.advanceEvent", fact, known, event, now });
  });
}
