import type { ServerChannel } from "@guildhall/core/settings";
import { and, asc, eq, isNull, lte, notInArray, sql } from "drizzle-orm";
import { type AsOf, asOfEver, unlessOlder } from "../as-of.ts";
import type { Queryable, Transaction } from "../client.ts";
import { guildChannels } from "./server.tables.ts";

export type ChannelAsOf = AsOf<{ readonly channel: ServerChannel }>;
export type ChannelsAsOf = AsOf<{ readonly channels: readonly ServerChannel[] }>;

/** Keeps what Discord says of these channels, unless something newer is known of them. */
export async function saveChannels(
  db: Queryable,
  guildId: string,
  { channels, asOf }: ChannelsAsOf,
): Promise<void> {
  if (channels.length === 0) return;
  await db
    .insert(guildChannels)
    .values(channels.map((channel) => ({ ...channel, guildId, deletedAt: null, asOf })))
    .onDuplicateKeyUpdate({ set: unlessOlder(guildChannels) });
}

/** The channel is gone for good, even when the news that it was made comes after this. */
export async function deleteChannel(
  db: Queryable,
  guildId: string,
  { channel, asOf }: ChannelAsOf,
): Promise<void> {
  await db
    .insert(guildChannels)
    .values({ ...channel, guildId, deletedAt: asOf, asOf: asOfEver })
    .onDuplicateKeyUpdate({ set: { deletedAt: asOf, asOf: asOfEver } });
}

/** What is not on a full list is gone, unless something newer is known of it. */
export async function deleteOtherChannels(
  db: Queryable,
  guildId: string,
  { channels, asOf }: ChannelsAsOf,
): Promise<void> {
  const listed = channels.map(({ channelId }) => channelId);
  const isOther = and(isNull(guildChannels.deletedAt), isNotAmong(listed));
  await db
    .update(guildChannels)
    .set({ deletedAt: asOf, asOf })
    .where(and(eq(guildChannels.guildId, guildId), lte(guildChannels.asOf, asOf), isOther));
}

/** The channels of the server, from the top down within each category. */
export async function listChannels(db: Queryable, guildId: string): Promise<readonly ServerChannel[]> {
  return await db
    .select({
      channelId: guildChannels.channelId,
      parentId: guildChannels.parentId,
      kind: guildChannels.kind,
      name: guildChannels.name,
      position: guildChannels.position,
      overwrites: guildChannels.overwrites,
    })
    .from(guildChannels)
    .where(and(eq(guildChannels.guildId, guildId), isNull(guildChannels.deletedAt)))
    .orderBy(asc(guildChannels.position), guildChannels.channelId);
}

/** Channels that name this account by itself forget it, until Discord tells of them anew. */
export async function forgetAccountInChannels(
  tx: Transaction,
  guildId: string,
  userId: string,
): Promise<void> {
  const named = await tx
    .select({ channelId: guildChannels.channelId, overwrites: guildChannels.overwrites })
    .from(guildChannels)
    .where(and(eq(guildChannels.guildId, guildId), sql`${guildChannels.overwrites} like ${`%"${userId}"%`}`))
    .for("update");
  for (const { channelId, overwrites } of named) {
    await tx
      .update(guildChannels)
      .set({ overwrites: overwrites.filter(({ id }) => id !== userId) })
      .where(and(eq(guildChannels.guildId, guildId), eq(guildChannels.channelId, channelId)));
  }
}

/** A server may have no channel at all, and SQL knows no empty list. */
const isNotAmong = (channelIds: readonly string[]) =>
  channelIds.length > 0 ? notInArray(guildChannels.channelId, [...channelIds]) : undefined;
