import { type Actor, requireRight } from "@guildhall/core";
import type { EventInput } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** A reminder has gone out: pages that show how far it came read it anew. */
export async function finishReminder(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<void> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  await transaction(db, (tx) =>
    recordFact(tx, { name: "events.eventReminded", guildId, eventId }, clock.now()),
  );
}
