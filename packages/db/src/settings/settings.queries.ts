import { Refusal } from "@guildhall/core";
import type { Guild } from "@guildhall/core/settings";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { onShards, type Shards } from "../shards.ts";
import { gatewayShards, guilds } from "./settings.tables.ts";

export async function findGuild(db: Queryable, guildId: string): Promise<Guild | undefined> {
  const [guild] = await selectGuild(db, { guildId });
  return guild;
}

const selectGuild = prepared((db, value: PlaceholderOf<{ guildId: string }>) =>
  db
    .select()
    .from(guilds)
    .where(eq(guilds.guildId, value("guildId")))
    .prepare(),
);

/** Those of the given guilds that we know, in the order of their names. Across guilds: for a person's own list only. */
export async function listGuilds(db: Queryable, guildIds: readonly string[]): Promise<readonly Guild[]> {
  if (guildIds.length === 0) return [];
  return await db
    .select()
    .from(guilds)
    .where(inArray(guilds.guildId, [...guildIds]))
    .orderBy(guilds.name);
}

export async function getGuild(db: Queryable, guildId: string): Promise<Guild> {
  return (await findGuild(db, guildId)) ?? refuseUnknownGuild();
}

/** Locks the guild's row. First of all locks: whoever changes a guild as a whole waits here. */
export async function lockGuild(tx: Transaction, guildId: string): Promise<Guild> {
  const [guild] = await tx.select().from(guilds).where(eq(guilds.guildId, guildId)).for("update");
  return guild ?? refuseUnknownGuild();
}

/** Adds the guild unless it is there, and locks its row either way: of two that come at once, one waits. */
export async function ensureGuild(tx: Transaction, guild: Guild): Promise<void> {
  await tx
    .insert(guilds)
    .values(guild)
    .onDuplicateKeyUpdate({ set: { guildId: guild.guildId } });
}

export async function saveGuild(db: Queryable, guild: Guild): Promise<void> {
  const { guildId: _key, ...values } = guild;
  await db.insert(guilds).values(guild).onDuplicateKeyUpdate({ set: values });
}

/** Every guild on these shards that the bot is in, as far as we know. */
export async function listConnectedGuildIds(db: Queryable, shards: Shards): Promise<readonly string[]> {
  const rows = await db
    .select({ guildId: guilds.guildId })
    .from(guilds)
    .where(and(isNull(guilds.disconnectedAt), onShards(guilds.guildId, shards)));
  return rows.map(({ guildId }) => guildId);
}

/** A sign of life of one connection to Discord. */
export type ShardHeartbeat = typeof gatewayShards.$inferSelect;

/** Keeps the latest beat, in whatever order they arrive. */
export async function saveShardHeartbeat(
  db: Queryable,
  beat: typeof gatewayShards.$inferInsert,
): Promise<void> {
  // True before and after `beat_at` is set, so the order of the two assignments does not matter.
  const isNewer = sql`values(${gatewayShards.beatAt}) >= ${gatewayShards.beatAt}`;
  await db
    .insert(gatewayShards)
    .values(beat)
    .onDuplicateKeyUpdate({
      set: {
        shardCount: sql`if(${isNewer}, values(${gatewayShards.shardCount}), ${gatewayShards.shardCount})`,
        readyAt: sql`if(${isNewer}, values(${gatewayShards.readyAt}), ${gatewayShards.readyAt})`,
        botUserId: sql`if(${isNewer}, values(${gatewayShards.botUserId}), ${gatewayShards.botUserId})`,
        beatAt: sql`greatest(values(${gatewayShards.beatAt}), ${gatewayShards.beatAt})`,
      },
    });
}

export async function listShardHeartbeats(db: Queryable): Promise<readonly ShardHeartbeat[]> {
  return await db.select().from(gatewayShards).orderBy(gatewayShards.shardId);
}

/** The last sign of life of a connection that looks after this guild; undefined when there never was one. */
export async function findLastBeat(db: Queryable, guildId: string): Promise<Temporal.Instant | undefined> {
  return (await findShardOfGuild(db, guildId))?.beatAt;
}

/** The account that the bot has in Discord; undefined until it was there once. */
export async function findBotUserId(db: Queryable, guildId: string): Promise<string | undefined> {
  return (await findShardOfGuild(db, guildId))?.botUserId ?? undefined;
}

async function findShardOfGuild(db: Queryable, guildId: string): Promise<ShardHeartbeat | undefined> {
  const shardOfGuild = sql`(${sql.param(guildId, guilds.guildId)} >> 22) % ${gatewayShards.shardCount}`;
  const [beat] = await db
    .select()
    .from(gatewayShards)
    .where(eq(gatewayShards.shardId, shardOfGuild))
    .orderBy(desc(gatewayShards.beatAt))
    .limit(1);
  return beat;
}

function refuseUnknownGuild(): never {
  throw new Refusal("common.guildNotFound");
}
