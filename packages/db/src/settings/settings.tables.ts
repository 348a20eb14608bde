import type { Language } from "@guildhall/core";
import { int, mysqlTable, varchar } from "drizzle-orm/mysql-core";
import { instant, snowflake } from "../columns.ts";

export const guilds = mysqlTable("guilds", {
  guildId: snowflake("guild_id").primaryKey(),
  name: varchar("name", { length: 100 }).notNull(),
  iconHash: varchar("icon_hash", { length: 64 }),
  ownerId: snowflake("owner_id").notNull(),
  language: varchar("language", { length: 10 }).notNull().$type<Language>(),
  connectedAt: instant("connected_at").notNull(),
  disconnectedAt: instant("disconnected_at"),
});

/** When each connection of the bot to Discord was last alive. Belongs to the deployment, not to a guild. */
export const gatewayShards = mysqlTable("gateway_shards", {
  shardId: int("shard_id", { unsigned: true }).primaryKey(),
  beatAt: instant("beat_at").notNull(),
  /** Since when it has known all its guilds; null while it is still connecting. */
  readyAt: instant("ready_at"),
});
