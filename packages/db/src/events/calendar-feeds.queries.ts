import type { CalendarFeed } from "@guildhall/core/events";
import { and, eq, isNull, type SQL } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { calendarFeeds } from "./calendar-feeds.tables.ts";

const feedColumns = { userId: calendarFeeds.userId, madeAt: calendarFeeds.madeAt };

/** The feed of one person; of the guild itself for null. */
export async function findFeed(
  db: Queryable,
  guildId: string,
  userId: string | null,
): Promise<CalendarFeed | undefined> {
  const [feed] = await db.select(feedColumns).from(calendarFeeds).where(isOf(guildId, userId));
  return feed;
}

export async function findFeedBySecret(
  db: Queryable,
  guildId: string,
  secretHash: string,
): Promise<CalendarFeed | undefined> {
  const [feed] = await db
    .select(feedColumns)
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.guildId, guildId), eq(calendarFeeds.secretHash, secretHash)));
  return feed;
}

/** Takes the place of the one before, whose secret opens nothing any more. The guild must be locked: null is no key. */
export async function saveFeed(
  tx: Transaction,
  guildId: string,
  feed: CalendarFeed & { readonly secretHash: string },
): Promise<void> {
  await deleteFeed(tx, guildId, feed.userId);
  await tx.insert(calendarFeeds).values({ guildId, ...feed });
}

export async function deleteFeed(tx: Transaction, guildId: string, userId: string | null): Promise<void> {
  await tx.delete(calendarFeeds).where(isOf(guildId, userId));
}

function isOf(guildId: string, userId: string | null): SQL | undefined {
  const isPerson = userId === null ? isNull(calendarFeeds.userId) : eq(calendarFeeds.userId, userId);
  return and(eq(calendarFeeds.guildId, guildId), isPerson);
}
