import type { ServerChannel } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listTemplates, listUpcomingEvents } from "@guildhall/db/events";

type Looking = { readonly channels: readonly ServerChannel[]; readonly now: Temporal.Instant };

/** As many events as anybody plans ahead. */
const mostEvents = 100;

/** Names of templates and titles of events to come whose own channel was deleted. */
export async function listLostChannels(
  db: Queryable,
  guildId: string,
  { channels, now }: Looking,
): Promise<readonly string[]> {
  // Before the server was read there are none.
  if (channels.length === 0) return [];
  const there = new Set(channels.map(({ channelId }) => channelId));
  const isLost = ({ rules: { channelId } }: { readonly rules: { readonly channelId: string | null } }) =>
    channelId !== null && !there.has(channelId);
  const templates = (await listTemplates(db, guildId)).filter(isLost).map(({ name }) => name);
  const events = (await listUpcomingEvents(db, guildId, { now, limit: mostEvents })).filter(isLost);
  return [...new Set([...templates, ...events.map(({ title }) => title)])];
}
