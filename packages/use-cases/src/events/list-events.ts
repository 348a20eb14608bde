import { type Actor, hasRight } from "@guildhall/core";
import type { ListEventsInput } from "@guildhall/core/events";
import { findEvent, listPastEvents, listUnsettledEvents, listUpcomingEvents } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { type EventSummary, summariseEvents } from "./summarise-events.ts";

const pageSize = 100;

/**
 * The guild's events with what people answered: those to come, those that are over, or those that wait to be settled. A
 * page of a hundred; the next one begins after the last event of it.
 */
export async function listEvents(
  { db, clock }: Context,
  actor: Actor,
  { period, afterEventId }: ListEventsInput,
): Promise<readonly EventSummary[]> {
  const { guildId } = actor;
  const after = afterEventId === undefined ? undefined : await findEvent(db, guildId, afterEventId);
  const withDrafts = hasRight(actor, "events.edit");
  const found = await listOf[period](db, guildId, { now: clock.now(), limit: pageSize, after, withDrafts });
  return await summariseEvents(db, actor, found);
}

const listOf = {
  upcoming: listUpcomingEvents,
  past: listPastEvents,
  unsettled: listUnsettledEvents,
};
