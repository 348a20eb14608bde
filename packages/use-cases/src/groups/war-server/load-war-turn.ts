import type { GuildEvent } from "@guildhall/core/events";
import { chooseWarEvent, nextWarTurn } from "@guildhall/core/groups";
import type { Queryable } from "@guildhall/db";
import { findEvent } from "@guildhall/db/events";
import { listEventIdsWithParties } from "@guildhall/db/groups";

/** Events may be settled before their parties are over: whatever ended not longer ago than this may still count. */
const mostMinutesAfter = 60;

export type WarTurn = {
  /** Whose parties have the roles now. */
  readonly event: GuildEvent | undefined;
  readonly nextTurnAt: Temporal.Instant | undefined;
};

export async function loadWarTurn(db: Queryable, guildId: string, now: Temporal.Instant): Promise<WarTurn> {
  const endAfter = now.subtract({ minutes: mostMinutesAfter });
  const events: GuildEvent[] = [];
  for (const eventId of await listEventIdsWithParties(db, guildId, { endAfter })) {
    const event = await findEvent(db, guildId, eventId);
    if (event) events.push(event);
  }
  return { event: chooseWarEvent(events, now), nextTurnAt: nextWarTurn(events, now) };
}
