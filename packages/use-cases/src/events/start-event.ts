import { type Actor, requireRight } from "@guildhall/core";
import { type EventInput, startEvent as start } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockEvent, saveEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** An event's time has come. Asked again, or for an event that was called off, nothing happens. */
export async function startEvent(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<void> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const known = await lockEvent(tx, guildId, eventId);
    const event = start(known, now);
    if (event.state === known.state) return;
    await saveEvent(tx, guildId, event);
    const [before, after] = [{ state: known.state }, { state: event.state }];
    await recordAudit(tx, actor, {
      useCase: "events.startEvent",
      target: { kind: "event", id: eventId },
      before,
      after,
      now,
    });
    await recordFact(tx, { name: "events.eventStarted", guildId, eventId }, now);
  });
}
