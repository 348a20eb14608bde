import { standingStates } from "@guildhall/core/events";
import { and, eq, gt, inArray, isNotNull, isNull } from "drizzle-orm";
import { union } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { events } from "../events/index.ts";
import { guildPlaces, guilds } from "../settings/index.ts";

/** Voice channels in which presence counts: the guild's own choice, and those of events that are still to end; none while the guild is taken away. */
export async function listCountingChannels(
  db: Queryable,
  guildId: string,
  now: Temporal.Instant,
): Promise<ReadonlySet<string>> {
  const isThere = and(eq(guilds.guildId, guildId), isNull(guilds.resetAt));
  const chosen = db
    .select({ channelId: guildPlaces.discordId })
    .from(guildPlaces)
    .innerJoin(guilds, eq(guilds.guildId, guildPlaces.guildId))
    .where(and(isThere, eq(guildPlaces.guildId, guildId), eq(guildPlaces.place, "voice")));
  const ofEvents = db
    .select({ channelId: events.voiceChannelId })
    .from(events)
    .innerJoin(guilds, eq(guilds.guildId, events.guildId))
    .where(
      and(
        isThere,
        eq(events.guildId, guildId),
        inArray(events.state, standingStates),
        gt(events.endsAt, now),
        isNotNull(events.voiceChannelId),
      ),
    );
  const channels = await union(ofEvents, chosen);
  return new Set(channels.flatMap(({ channelId }) => channelId ?? []));
}
