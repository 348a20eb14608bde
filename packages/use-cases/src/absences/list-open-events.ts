import type { GuildEvent } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { listUpcomingEvents } from "@guildhall/db/events";

/** More than any guild plans ahead. */
const limit = 500;

/** Events that have not begun: whoever is excused, is excused from these. */
export async function listOpenEvents(
  db: Queryable,
  guildId: string,
  now: Temporal.Instant,
): Promise<readonly GuildEvent[]> {
  const events = await listUpcomingEvents(db, guildId, { now, limit, withDrafts: true });
  return events.filter(
    ({ state, startsAt }) => state !== "live" && Temporal.Instant.compare(startsAt, now) > 0,
  );
}
