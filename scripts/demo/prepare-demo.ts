import { closeDatabase, type Database, openDatabase } from "@guildhall/db";
import { findGuild, listShardHeartbeats } from "@guildhall/db/settings";
import { report } from "../report.ts";
import type { Addresses } from "../start/database.ts";
import { bringCardsBack } from "./bring-cards-back.ts";
import { type Calendar, calendars } from "./calendar.ts";
import { emptyDemoDatabase } from "./demo-database.ts";
import { planStory } from "./plan-story.ts";
import { tellStories } from "./tell-stories.ts";

export type Seeding = {
  readonly now: Temporal.Instant;
  readonly signal?: AbortSignal;
  readonly calendars?: readonly Calendar[];
};

/**
 * Gives the demo its guilds, before anything else uses the database. Where a bot was already at work everything is left as it
 * is, and only the cards come back. Says whether it told the story.
 */
export async function prepareDemo(addresses: Addresses, seeding: Seeding): Promise<boolean> {
  const state = await withDatabase(addresses, lookAround);
  if (state === "in use") {
    await withDatabase(addresses, (db) => bringCardsBack(db, seeding.now));
    return false;
  }
  // A run that was stopped half-way left a part of the story: it begins anew.
  if (state === "half told") await emptyDemoDatabase(addresses);
  await seedDemo(addresses, seeding);
  return true;
}

/** Tells the story in a database that has nothing yet. */
async function seedDemo(addresses: Addresses, seeding: Seeding): Promise<void> {
  report("telling the story of the demo's guilds");
  const { now, signal } = seeding;
  const stories = (seeding.calendars ?? calendars).map((calendar) => planStory(calendar, now));
  await withDatabase(addresses, (db) => tellStories(db, { stories, now, ...(signal && { signal }) }));
}

type State = "empty" | "half told" | "in use";

/** The bot starts only after the story is told, and its heartbeat stays in the database. */
async function lookAround(db: Database): Promise<State> {
  if ((await listShardHeartbeats(db)).length > 0) return "in use";
  const guilds = await Promise.all(calendars.map(({ guild }) => findGuild(db, guild.id)));
  return guilds.some(Boolean) ? "half told" : "empty";
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
