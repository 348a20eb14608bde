import type { Language } from "@guildhall/core";
import type { Game, GameOverrides } from "@guildhall/core/games";
import { defaultStyle, type Module, type Place, type SettingKey, type Style } from "@guildhall/core/settings";
import { boolean, int, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { instant, json, snowflake } from "../columns.ts";

export const guilds = mysqlTable("guilds", {
  guildId: snowflake("guild_id").primaryKey(),
  name: varchar("name", { length: 100 }).notNull(),
  iconHash: varchar("icon_hash", { length: 64 }),
  ownerId: snowflake("owner_id").notNull(),
  afkChannelId: snowflake("afk_channel_id"),
  language: varchar("language", { length: 10 }).notNull().$type<Language>(),
  timeZone: varchar("time_zone", { length: 64 }).notNull().default("UTC"),
  game: varchar("game", { length: 40 }).notNull().default("generic").$type<Game>(),
  inGameName: varchar("in_game_name", { length: 50 }),
  inGameServer: varchar("in_game_server", { length: 50 }),
  /** What newcomers accept. */
  rules: varchar("rules", { length: 1500 }),
  style: varchar("style", { length: 20 }).notNull().default(defaultStyle).$type<Style>(),
  modulesOff: json<readonly Module[]>("modules_off").notNull().default([]),
  connectedAt: instant("connected_at").notNull(),
  disconnectedAt: instant("disconnected_at"),
  /** When officers took the guild away; null while it is there. */
  resetAt: instant("reset_at"),
});

/** What the guild set otherwise than its style does. A row that goes brings the preset back. */
export const changedSettings = mysqlTable(
  "guild_settings",
  {
    guildId: snowflake("guild_id").notNull(),
    key: varchar("key", { length: 64 }).notNull().$type<SettingKey>(),
    value: json<unknown>("value").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.key] })],
);

/** What the guild plays otherwise than the profile of a game says; kept while it plays another one. */
export const gameOverrides = mysqlTable(
  "game_overrides",
  {
    guildId: snowflake("guild_id").notNull(),
    game: varchar("game", { length: 40 }).notNull().$type<Game>(),
    overrides: json<GameOverrides>("overrides").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.game] })],
);

/** What the guild uses for what: the channel of event cards, the role of its officers. */
export const guildPlaces = mysqlTable(
  "guild_places",
  {
    guildId: snowflake("guild_id").notNull(),
    place: varchar("place", { length: 20 }).notNull().$type<Place>(),
    /** A channel or a role, by the kind of place. */
    discordId: snowflake("discord_id").notNull(),
    /** Whether the bot made it; else it was there, and officers picked it. */
    isMadeByUs: boolean("is_made_by_us").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.place] })],
);

/** When each connection of the bot to Discord was last alive. Belongs to the deployment, not to a guild. */
export const gatewayShards = mysqlTable("gateway_shards", {
  shardId: int("shard_id", { unsigned: true }).primaryKey(),
  /** Over how many connections the guilds were spread at this beat: tells which of them a guild is on. */
  shardCount: int("shard_count", { unsigned: true }).notNull().default(1),
  beatAt: instant("beat_at").notNull(),
  /** Since when it has known all its guilds; null while it is still connecting. */
  readyAt: instant("ready_at"),
  /** The account that the bot has in Discord. */
  botUserId: snowflake("bot_user_id"),
});
