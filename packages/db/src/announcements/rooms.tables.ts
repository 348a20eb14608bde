import { boolean, int, mysqlTable, primaryKey, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";

/** Voice channels of a guild where whoever enters gets a room of their own. */
export const roomLobbies = mysqlTable(
  "room_lobbies",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    channelId: snowflake("channel_id").notNull(),
    pattern: varchar("pattern", { length: 60 }).notNull(),
    /** 0 for any number. */
    userLimit: int("user_limit").notNull(),
    mostRooms: int("most_rooms").notNull(),
  },
  (table) => [unique("room_lobbies_once").on(table.guildId, table.channelId)],
);

/** Rooms that are there or about to be. The row comes before the channel, and goes with it. */
export const voiceRooms = mysqlTable(
  "voice_rooms",
  {
    /** Stands in Discord's audit log as the reason for the channel. */
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    lobbyChannelId: snowflake("lobby_channel_id").notNull(),
    userId: snowflake("user_id"),
    channelId: snowflake("channel_id"),
    name: varchar("name", { length: 100 }),
    userLimit: int("user_limit").notNull(),
    isLocked: boolean("is_locked").notNull().default(false),
    openedAt: instant("opened_at").notNull(),
    attemptedAt: instant("attempted_at"),
    emptySince: instant("empty_since"),
    ownerAwaySince: instant("owner_away_since"),
    renamedAt: instant("renamed_at"),
    renamedBeforeAt: instant("renamed_before_at"),
  },
  (table) => [
    unique("voice_rooms_one_each").on(table.guildId, table.userId),
    unique("voice_rooms_by_channel").on(table.guildId, table.channelId),
  ],
);

/** Who sits in a room, and since when: whoever has sat there the longest is its next owner. */
export const roomSitters = mysqlTable(
  "room_sitters",
  {
    guildId: snowflake("guild_id").notNull(),
    roomId: ownId("room_id")
      .notNull()
      .references(() => voiceRooms.id),
    userId: snowflake("user_id").notNull(),
    since: instant("since").notNull(),
  },
  (table) => [primaryKey({ columns: [table.roomId, table.userId] })],
);
