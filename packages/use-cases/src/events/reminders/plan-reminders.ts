import { type Actor, requireRight } from "@guildhall/core";
import { type EventInput, isClosed, remindersOf, turnsOf } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { findEvent } from "@guildhall/db/events";
import { enqueueJob } from "@guildhall/db/jobs";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** Puts down when people are to be reminded of an event. What was put down for another start, or no longer applies, finds that out when its time comes. */
export async function planReminders(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<void> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  await transaction(db, async (tx) => {
    const event = await findEvent(tx, guildId, eventId);
    if (!event || isClosed(event)) return;
    const reminders = remindersOf(event, await getSettings(tx, guildId));
    for (const run of turnsOf(event, reminders, clock.now())) await enqueueJob(tx, guildId, run);
  });
}
