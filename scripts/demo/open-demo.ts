import { closeDatabase, type Database, openDatabase } from "@guildhall/db";
import { findGuild, listShardHeartbeats } from "@guildhall/db/settings";
import { report } from "../report.ts";
import type { Addresses } from "../start/database.ts";
import { bringMessagesBack } from "./bring-messages-back.ts";
import { type Calendar, calendars } from "./calendar.ts";
import { emptyDemoDatabase } from "./demo-database.ts";
import { isBefore } from "./is-before.ts";
import { planStory } from "./plan-story.ts";
import { tellStories } from "./tell-stories.ts";

export type Seeding = {
  readonly now: Temporal.Instant;
  readonly signal?: AbortSignal;
  readonly calendars?: readonly Calendar[];
  /** Address of the local site of items; without it nobody has a catalogue read. */
  readonly itemSite?: string;
};

/** What the demo has to show, and from when on. */
export type Demo = {
  /** Where the demo's time goes on: it may have been moved on before. */
  readonly goesOnAt: Temporal.Instant;
  /** Gives the demo its guilds; the bot must not be at work before it is through. */
  tell(): Promise<void>;
};

/** Where a bot was already at work everything is left as it is, and only what stood in Discord comes back. */
export async function openDemo(addresses: Addresses, seeding: Seeding): Promise<Demo> {
  const { lastBeatAt, hasGuilds } = await withDatabase(addresses, lookAround);
  if (lastBeatAt) {
    const goesOnAt = isBefore(seeding.now, lastBeatAt) ? lastBeatAt : seeding.now;
    return { goesOnAt, tell: () => withDatabase(addresses, (db) => bringMessagesBack(db, goesOnAt)) };
  }
  // A run that was stopped half-way left a part of the story: it begins anew.
  if (hasGuilds) await emptyDemoDatabase(addresses);
  return { goesOnAt: seeding.now, tell: () => tellDemo(addresses, seeding) };
}

/** Tells the story in a database that has nothing yet. */
async function tellDemo(addresses: Addresses, seeding: Seeding): Promise<void> {
  report("telling the story of the demo's guilds");
  const { now, signal, itemSite } = seeding;
  const stories = (seeding.calendars ?? calendars).map((calendar) => planStory(calendar, now));
  await withDatabase(addresses, (db) =>
    tellStories(db, { stories, now, ...(signal && { signal }), ...(itemSite && { itemSite }) }),
  );
}

type Surroundings = {
  /** The bot starts only after the story is told, and its heartbeat stays in the database. */
  readonly lastBeatAt: Temporal.Instant | undefined;
  readonly hasGuilds: boolean;
};

async function lookAround(db: Database): Promise<Surroundings> {
  const beats = (await listShardHeartbeats(db)).map(({ beatAt }) => beatAt);
  const guilds = await Promise.all(calendars.map(({ guild }) => findGuild(db, guild.id)));
  return {
    lastBeatAt: beats.toSorted(Temporal.Instant.compare).at(-1),
    hasGuilds: guilds.some(Boolean),
  };
}

async function withDatabase<Result>(
  { runtime }: Addresses,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  const db = openDatabase(runtime, { logger: { debug: () => undefined } });
  try {
    return await work(db);
  } finally {
    await closeDatabase(db);
  }
}
