import { type Actor, requireRight } from "@guildhall/core";
import { cancelEvent as cancel, type EventInput, type GuildEvent } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockEvent, saveAsOwn, saveEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** An officer calls an event off. Its answers stay; nobody is paid. */
export async function cancelEvent(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<GuildEvent> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const known = await lockEvent(tx, guildId, eventId);
    const event = cancel(known);
    await saveEvent(tx, guildId, event);
    await saveAsOwn(tx, guildId, event);
    const [before, after] = [{ state: known.state }, { state: event.state }];
    await recordAudit(tx, actor, {
      useCase: "events.cancelEvent",
      target: { kind: "event", id: eventId },
      before,
      after,
      now,
    });
    await recordFact(tx, { name: "events.eventCancelled", guildId, eventId }, now);
    return event;
  });
}
