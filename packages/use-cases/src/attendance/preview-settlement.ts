import { type Actor, requireRight } from "@guildhall/core";
import type { EventInput } from "@guildhall/core/events";
import { getEvent } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { prepareSettlement, type SettlementPreview } from "./prepare-settlement.ts";

/** What settling the event would write, and before its end how things stand. */
export async function previewSettlement(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<SettlementPreview> {
  requireRight(actor, "events.settle");
  const event = await getEvent(db, actor.guildId, eventId);
  return await prepareSettlement(db, actor.guildId, { event, now: clock.now() });
}
