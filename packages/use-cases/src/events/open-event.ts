import { type Actor, requireRight } from "@guildhall/core";
import { type EventInput, type GuildEvent, openEvent as open } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockEvent as lockRow } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { saveState } from "./save-state.ts";

/** An officer opens a draft before its time: its card appears, and members may answer. */
export async function openEvent(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<GuildEvent> {
  requireRight(actor, "events.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const known = await lockRow(tx, actor.guildId, eventId);
    const event = open(known);
    await saveState(tx, actor, {
      useCase: "events.openEvent",
      fact: "events.eventOpened",
      known,
      event,
      now,
    });
    return event;
  });
}
