import type { GuildEvent } from "@guildhall/core/events";
import { and, eq, inArray } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { asEvent, eventColumns, refuseUnknownEvent } from "./events.queries.ts";
import { events } from "./events.tables.ts";

/** These events in this order. One that is not there is refused. */
export async function getEvents(
  db: Queryable,
  guildId: string,
  eventIds: readonly number[],
): Promise<readonly GuildEvent[]> {
  if (eventIds.length === 0) return [];
  const rows = await db
    .select(eventColumns)
    .from(events)
    .where(and(eq(events.guildId, guildId), inArray(events.id, [...eventIds])));
  const found = new Map(rows.map((row) => [row.eventId, asEvent(row)]));
  return eventIds.map((eventId) => found.get(eventId) ?? refuseUnknownEvent());
}
