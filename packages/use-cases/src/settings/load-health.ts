import { refusedSince } from "@guildhall/core/events";
import { findBreak, scrapedGame } from "@guildhall/core/items";
import { isServerKnown } from "@guildhall/core/members";
import { type Guild, type HealthSnapshot, newSetup, type ParkedWork } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listLedgerChecks } from "@guildhall/db/dkp";
import { countRefusing, listUnsettledEvents } from "@guildhall/db/events";
import { listParkedDeliveries } from "@guildhall/db/facts";
import { listEndedScrapes } from "@guildhall/db/items";
import { listParkedJobs } from "@guildhall/db/jobs";
import { countPeopleOfRoles, findMemberSync } from "@guildhall/db/members";
import { findLastBeat, findSetup, listPlaces } from "@guildhall/db/settings";
import { listLostChannels } from "#use-cases/events/extras/list-lost-channels.ts";
import { loadRankHealth } from "#use-cases/members/load-rank-health.ts";
import { loadServer } from "./load-server.ts";

/** An evening and a night: then it was forgotten. */
const unsettledAfterHours = 12;
/** What is more is said as this many. */
const mostUnsettled = 100;

/** All that the health check looks at. */
export async function loadHealth(
  db: Queryable,
  guild: Guild,
  now: Temporal.Instant,
): Promise<HealthSnapshot> {
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
    unsettledCount: (await listUnsettledEvents(db, guildId, overdue)).length,
    failedReadings: await countFailedReadings(db, guild),
    refusingCount: await countRefusing(db, guildId, { since: refusedSince(now) }),
  };
}

/** As many runs as it takes to see that something is wrong. */
const mostReadings = 12;

async function countFailedReadings(db: Queryable, { game }: Guild): Promise<number> {
  if (game !== scrapedGame) return 0;
  return findBreak(await listEndedScrapes(db, scrapedGame, mostReadings)).failuresInRow;
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
