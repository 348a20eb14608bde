import { refusedSince } from "@guildhall/core/events";
import { findBreak, scrapedGame } from "@guildhall/core/items";
import { isServerKnown } from "@guildhall/core/members";
import {
  type Guild,
  type HealthSnapshot,
  newSetup,
  type ParkedWork,
  type ServerChannel,
} from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listLanguageChannels, listLobbies } from "@guildhall/db/announcements";
import { listLedgerChecks } from "@guildhall/db/dkp";
import { countRefusing, listUnsettledEvents } from "@guildhall/db/events";
import { listParkedDeliveries } from "@guildhall/db/facts";
import { listEndedScrapes } from "@guildhall/db/items";
import { listParkedJobs } from "@guildhall/db/jobs";
import { countPeopleOfRoles, findMemberSync } from "@guildhall/db/members";
import { findLastBeat, findSetup, listPlaces } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { listLostChannels } from "#use-cases/events/extras/list-lost-channels.ts";
import { loadRankHealth } from "#use-cases/members/load-rank-health.ts";
import { viewGate } from "#use-cases/verification/view-gate.ts";
import { loadServer } from "./load-server.ts";

/** An evening and a night: then it was forgotten. */
const unsettledAfterHours = 12;
/** What is more is said as this many. */
const mostUnsettled = 100;

/** All that the health check looks at. */
export async function loadHealth(context: Context, guild: Guild): Promise<HealthSnapshot> {
  const { db } = context;
  const now = context.clock.now();
  const { guildId } = guild;
  const { channels, roles, bot } = await loadServer(db, guildId);
  const places = await listPlaces(db, guildId);
  const officers = places.find(({ place }) => place === "officers")?.discordId;
  const overdue = { now: now.subtract({ hours: unsettledAfterHours }), limit: mostUnsettled };
  return {
    now,
    guild,
    setup: (await findSetup(db, guildId)) ?? newSetup,
    places,
    channels,
    roles,
    bot,
    lastBeatAt: await findLastBeat(db, guildId),
    ...(await loadRankHealth(db, guildId)),
    readingMembersSince: await findReadingSince(db, guild),
    officerCount: officers ? ((await countPeopleOfRoles(db, guildId)).get(officers) ?? 0) : 0,
    parked: await countParked(db, guildId),
    ledgers: await listLedgerChecks(db, guildId),
    lostChannelsOf: await listLostChannels(db, guildId, { channels, now }),
    lostLanguageChannels: await countLostLanguageChannels(db, guildId, channels),
    lobbyChannelIds: (await listLobbies(db, guildId)).map(({ channelId }) => channelId),
    unsettled: await listUnsettledEvents(db, guildId, overdue),
    failedReadings: await countFailedReadings(db, guild),
    failedLookUps: await countFailedLookUps(context, guild),
    refusingCount: await countRefusing(db, guildId, { since: refusedSince(now) }),
  };
}

async function countLostLanguageChannels(
  db: Queryable,
  guildId: string,
  channels: readonly ServerChannel[],
): Promise<number> {
  const standing = new Set(channels.map(({ channelId }) => channelId));
  const spoken = await listLanguageChannels(db, guildId);
  return spoken.filter(({ channelId }) => !standing.has(channelId)).length;
}

/** As many runs as it takes to see that something is wrong. */
const mostReadings = 12;

async function countFailedReadings(db: Queryable, { game }: Guild): Promise<number> {
  if (game !== scrapedGame) return 0;
  return findBreak(await listEndedScrapes(db, scrapedGame, mostReadings)).failuresInRow;
}

async function countFailedLookUps(context: Context, { game }: Guild): Promise<number> {
  const { state, problemsInRow } = await viewGate(context, game);
  return state === "shut" || state === "trial" ? problemsInRow : 0;
}

async function findReadingSince(db: Queryable, guild: Guild): Promise<Temporal.Instant | undefined> {
  const sync = await findMemberSync(db, guild.guildId);
  return isServerKnown(sync, guild) ? undefined : (sync?.startedAt ?? guild.connectedAt);
}

async function countParked(db: Queryable, guildId: string): Promise<readonly ParkedWork[]> {
  const jobs = (await listParkedJobs(db, guildId)).map(({ job }) => job);
  const deliveries = (await listParkedDeliveries(db, guildId)).map(({ handler }) => handler);
  const byName = Map.groupBy([...jobs, ...deliveries], (name) => name);
  return [...byName].map(([name, each]) => ({ name, count: each.length }));
}
