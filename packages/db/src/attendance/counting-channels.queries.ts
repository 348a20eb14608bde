import { type GuildEvent, standingStates } from "@guildhall/core/events";
import { and, eq, gt, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { union } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { eventExtras, events } from "../events/index.ts";
import { guildChannels, guildPlaces, guilds } from "../settings/index.ts";
import { voiceIntervals } from "./attendance.tables.ts";

/**
 * Channels in which presence is written down: the guild's own choice, and those of events that are still to end; never the
 * AFK channel, and none while the guild is taken away.
 */
export async function listCountingChannels(
  db: Queryable,
  guildId: string,
  now: Temporal.Instant,
): Promise<ReadonlySet<string>> {
  const isThere = and(eq(guilds.guildId, guildId), isNull(guilds.resetAt));
  const { afkChannelId } = guilds;
  const chosen = db
    .select({ channelId: guildPlaces.discordId, chosenIds: nothingChosen, afkChannelId })
    .from(guildPlaces)
    .innerJoin(guilds, eq(guilds.guildId, guildPlaces.guildId))
    .where(and(isThere, eq(guildPlaces.guildId, guildId), eq(guildPlaces.place, "voice")));
  const isToEnd = and(inArray(events.state, standingStates), gt(events.endsAt, now));
  const ofEvents = db
    .select({ channelId: events.voiceChannelId, chosenIds, afkChannelId })
    .from(events)
    .innerJoin(guilds, eq(guilds.guildId, events.guildId))
    .where(and(isThere, eq(events.guildId, guildId), isToEnd));
  const ofParties = db
    .select({ channelId: eventExtras.discordId, chosenIds: nothingChosen, afkChannelId })
    .from(eventExtras)
    .innerJoin(events, eq(events.id, eventExtras.eventId))
    .innerJoin(guilds, eq(guilds.guildId, events.guildId))
    .where(and(isThere, eq(events.guildId, guildId), isToEnd, eq(eventExtras.kind, "partyVoice")));
  const rows = await union(ofEvents, ofParties, chosen);
  const named = rows.flatMap(({ channelId }) => channelId ?? []);
  const ids = rows.flatMap((row) => row.chosenIds ?? []);
  const counting = new Set([...named, ...(await listChannelsIn(db, guildId, ids))]);
  for (const row of rows) if (row.afkChannelId !== null) counting.delete(row.afkChannelId);
  return counting;
}

/** Channels whose presence counts for this event: its own one, those of its parties, those chosen beside it, and those of chosen categories. */
export async function listChannelsOfEvent(
  db: Queryable,
  guildId: string,
  { eventId, voiceChannelId, rules }: Pick<GuildEvent, "eventId" | "voiceChannelId" | "rules">,
): Promise<readonly string[]> {
  const beside = await listChannelsIn(db, guildId, rules.voiceChannelIds);
  const isOfParty = and(eq(eventExtras.eventId, eventId), eq(eventExtras.kind, "partyVoice"));
  const ofParties = await db
    .select({ channelId: eventExtras.discordId })
    .from(eventExtras)
    .where(and(eq(eventExtras.guildId, guildId), isOfParty));
  const own = [voiceChannelId, ...ofParties.map(({ channelId }) => channelId)].flatMap((id) => id ?? []);
  return [...new Set([...own, ...beside])];
}

/** What was chosen, and what stands in it. A channel that is gone still stands there: somebody was heard in it. */
async function listChannelsIn(
  db: Queryable,
  guildId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const isIn = and(
    inArray(guildChannels.parentId, [...ids]),
    inArray(guildChannels.kind, ["voice", "stage"]),
  );
  const rows = await db
    .select({ channelId: guildChannels.channelId })
    .from(guildChannels)
    .where(and(eq(guildChannels.guildId, guildId), isIn));
  return [...ids, ...rows.map(({ channelId }) => channelId)];
}

const nothingChosen = sql<readonly string[]>`null`;

/** Some drivers parse JSON, some hand over the text. */
const chosenIds = sql`json_query(${events.rules}, '$.voiceChannelIds')`.mapWith(
  (stored: string | readonly string[]): readonly string[] =>
    typeof stored === "string" ? JSON.parse(stored) : stored,
);

/** Whether an interval was in a channel of an event: the same as above, for a join. */
export const isInChannelOfEvent: SQL = sql`(${voiceIntervals.channelId} = ${events.voiceChannelId}
  or exists (select 1 from ${eventExtras}
    where ${eventExtras.guildId} = ${voiceIntervals.guildId} and ${eventExtras.eventId} = ${events.id}
    and ${eventExtras.kind} = 'partyVoice' and ${eventExtras.discordId} = ${voiceIntervals.channelId})
  or json_contains(${chosenIds}, json_quote(cast(${voiceIntervals.channelId} as char)))
  or exists (select 1 from ${guildChannels}
    where ${guildChannels.guildId} = ${voiceIntervals.guildId} and ${guildChannels.channelId} = ${voiceIntervals.channelId}
    and json_contains(${chosenIds}, json_quote(cast(${guildChannels.parentId} as char)))))`;
