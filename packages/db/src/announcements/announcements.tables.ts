import { announcementStates, type ChannelLanguage, missingWays } from "@guildhall/core/announcements";
import { boolean, index, int, mysqlEnum, mysqlTable, text, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";

const language = (name: string) => varchar(name, { length: 5 }).$type<ChannelLanguage>();

/** Which channel of a guild speaks which language, in the order of their numbers. */
export const languageChannels = mysqlTable(
  "language_channels",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    language: language("language").notNull(),
    channelId: snowflake("channel_id").notNull(),
    /** Whom an announcement there may ping. */
    pingRoleId: snowflake("ping_role_id"),
  },
  (table) => [
    unique("language_channels_once").on(table.guildId, table.language),
    unique("language_channels_channel_once").on(table.guildId, table.channelId),
  ],
);

/** What a guild announces, whatever the language. */
export const announcements = mysqlTable(
  "announcements",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    state: mysqlEnum("state", announcementStates).notNull(),
    /** Grows with each change. */
    version: int("version").notNull(),
    /** The version that how it goes out is from. */
    optionsVersion: int("options_version").notNull(),
    originalLanguage: language("original_language").notNull(),
    missing: mysqlEnum("missing", missingWays).notNull(),
    pings: boolean("pings").notNull(),
    crossposts: boolean("crossposts").notNull(),
    linkLabel: varchar("link_label", { length: 80 }),
    linkUrl: varchar("link_url", { length: 500 }),
    imageUrl: varchar("image_url", { length: 500 }),
    createdAt: instant("created_at").notNull(),
    createdByUserId: snowflake("created_by_user_id"),
    /** When it is to be posted; null unless it is scheduled. */
    postAt: instant("post_at"),
    /** When it was first posted. */
    postedAt: instant("posted_at"),
    /** When it was too late to post it; null once it is scheduled anew or posted. */
    missedAt: instant("missed_at"),
  },
  (table) => [index("announcements_of_guild").on(table.guildId, table.state)],
);

const ofAnnouncement = () => ({
  guildId: snowflake("guild_id").notNull(),
  announcementId: ownId("announcement_id")
    .notNull()
    .references(() => announcements.id),
});

/** Every text that was ever written for an announcement. Of each language the last one counts; an empty one is none. */
export const announcementTexts = mysqlTable(
  "announcement_texts",
  {
    id: id(),
    ...ofAnnouncement(),
    language: language("language").notNull(),
    /** The version of the announcement that it came with. */
    version: int("version").notNull(),
    title: varchar("title", { length: 100 }).notNull(),
    body: text("body").notNull(),
    writtenAt: instant("written_at").notNull(),
    writtenByUserId: snowflake("written_by_user_id"),
  },
  (table) => [
    unique("announcement_texts_once").on(table.guildId, table.announcementId, table.language, table.version),
  ],
);

/** An announcement in one channel. The row is there before its message. */
export const announcementPosts = mysqlTable(
  "announcement_posts",
  {
    id: id(),
    ...ofAnnouncement(),
    language: language("language").notNull(),
    channelId: snowflake("channel_id").notNull(),
    pingRoleId: snowflake("ping_role_id"),
    /** How often it was to be posted: 1 until somebody wants it anew. */
    round: int("round").notNull(),
    /** The round in which it went on to the servers that follow the channel. */
    crosspostedRound: int("crossposted_round"),
    /** Why Discord does not take it, by a code; null while nothing is wrong. */
    problem: varchar("problem", { length: 40 }),
  },
  (table) => [unique("announcement_posts_once").on(table.guildId, table.announcementId, table.language)],
);
