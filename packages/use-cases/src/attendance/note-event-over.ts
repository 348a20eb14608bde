import { type Actor, requireRight } from "@guildhall/core";
import { type EventInput, hasEnded } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { findEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** The end of an event has come: officers are to hear of it. One that was moved since tells nobody yet. */
export async function noteEventOver(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<void> {
  requireRight(actor, "events.settle");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const event = await findEvent(tx, guildId, eventId);
    if (event?.state !== "live" || !hasEnded(event, now)) return;
    await recordFact(tx, { name: "attendance.eventOver", guildId, eventId }, now);
  });
}
