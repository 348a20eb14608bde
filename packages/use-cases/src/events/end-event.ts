import { type Actor, requireRight } from "@guildhall/core";
import { type EventInput, endEvent as end, type GuildEvent } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockEvent, saveEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
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
    const known = await lockEvent(tx, guildId, eventId);
    const event = end(known, now);
    await saveEvent(tx, guildId, event);
    const [before, after] = [{ endsAt: known.endsAt.toString() }, { endsAt: event.endsAt.toString() }];
    await recordAudit(tx, actor, {
      useCase: "events.endEvent",
      target: { kind: "event", id: eventId },
      before,
      after,
      now,
    });
    await recordFact(tx, { name: "events.eventEnded", guildId, eventId }, now);
    return event;
  });
}
