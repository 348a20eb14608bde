import type { Queryable } from "@guildhall/db";
import { listUpcomingEvents } from "@guildhall/db/events";
import { findGuild, findPlace } from "@guildhall/db/settings";

const mostEvents = 100;

/** Voice channels in which presence counts: the guild's own choice, and those of events that are still to end; none while the guild is taken away. */
export async function listCountingChannels(
  db: Queryable,
  guildId: string,
  now: Temporal.Instant,
): Promise<ReadonlySet<string>> {
  if ((await findGuild(db, guildId))?.resetAt) return new Set();
  const chosen = await findPlace(db, guildId, "voice");
  const events = await listUpcomingEvents(db, guildId, { now, limit: mostEvents });
  const channelIds = [chosen, ...events.map(({ voiceChannelId }) => voiceChannelId)];
  return new Set(channelIds.filter((channelId) => typeof channelId === "string"));
}
