import { type GuildEvent, hasSeatLimits } from "@guildhall/core/events";
import { sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import {
  asEvent,
  type EventKey,
  eventColumns,
  getEvent,
  isEvent,
  lockEvent,
  refuseUnknownEvent,
} from "./events.queries.ts";
import { events } from "./events.tables.ts";

/**
 * Holds the event as it is while an answer is written: nobody can settle or call it off in between. Others may answer at the
 * same time, unless seats are counted: then one answer waits for the other. That is read first, because a lock that grows
 * is a deadlock of two. MariaDB knows no FOR SHARE, and Drizzle nothing else.
 */
export async function lockEventForAnswer(
  tx: Transaction,
  guildId: string,
  eventId: number,
): Promise<GuildEvent> {
  const seen = await getEvent(tx, guildId, eventId);
  if (hasSeatLimits(seen.rules)) return await lockEvent(tx, guildId, eventId);
  const [row] = await selectEventInShareMode(tx, { guildId, eventId });
  const event = row ? asEvent(row) : refuseUnknownEvent();
  return hasSeatLimits(event.rules) ? await lockEvent(tx, guildId, eventId) : event;
}

const selectEventInShareMode = prepared((db, value: PlaceholderOf<EventKey>) =>
  db
    .select(eventColumns)
    .from(events)
    .where(sql`${isEvent(value("guildId"), value("eventId"))} lock in share mode`)
    .prepare(),
);
