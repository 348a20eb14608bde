import type { Queryable } from "@guildhall/db";
import { listUpcomingEvents } from "@guildhall/db/events";
import { findPlace } from "@guildhall/db/settings";

const mostEvents = 100;

/** Voice channels in which presence counts: the guild's own choice, and those of events that are still to end. */
export async function listCountingChannels(
  db: Queryable,
  guildId: string,
  now: Temporal.Instant,
): Promise<ReadonlySet<string>> {
  const chosen = await findPlace(db, guildId, "voice");
  const events = await listUpcomingEvents(db, guildId, { now, limit: mostEvents });
  const channelIds = [chosen, ...events.map(({ voiceChannelId }) => voiceChannelId)];
  return new Set(channelIds.filter((channelId) => typeof channelId === "string"));
}
