import { contactStates, incidentKinds, pactKinds } from "@guildhall/core/diplomacy";
import { sql } from "drizzle-orm";
import { boolean, char, index, mysqlEnum, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { day, id, instant, ownId, snowflake } from "../columns.ts";

/** Other guilds of the game, as officers know them. */
export const foreignGuilds = mysqlTable(
  "foreign_guilds",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    name: varchar("name", { length: 60 }).notNull(),
    /** How the name compares with others. */
    foldedName: varchar("folded_name", { length: 120 }).notNull(),
    tag: varchar("tag", { length: 8 }),
    /** Of the game, where the guild plays. */
    server: varchar("server", { length: 60 }),
    note: varchar("note", { length: 500 }),
    /** Who wrote the note; null when a program did, or whoever did was erased. */
    notedByUserId: snowflake("noted_by_user_id"),
    addedAt: instant("added_at").notNull(),
    deletedAt: instant("deleted_at"),
    /** Null once it is deleted, so that its name is free. */
    isKept: boolean("is_kept").generatedAlwaysAs(sql`(if(deleted_at is null, 1, null))`),
  },
  (table) => [unique("foreign_guilds_once").on(table.guildId, table.foldedName, table.isKept)],
);

const ofForeignGuild = () => ({
  guildId: snowflake("guild_id").notNull(),
  foreignGuildId: ownId("foreign_guild_id")
    .notNull()
    .references(() => foreignGuilds.id),
});

/** What was agreed with a foreign guild, and for how long. */
export const pacts = mysqlTable(
  "pacts",
  {
    id: id(),
    ...ofForeignGuild(),
    kind: mysqlEnum("kind", pactKinds).notNull(),
    /** Days in the guild's time zone; the last one counts. */
    fromOn: day("from_on").notNull(),
    untilOn: day("until_on"),
    agreedAt: instant("agreed_at").notNull(),
    agreedByUserId: snowflake("agreed_by_user_id"),
    /** When officers ended it before its time. */
    endedAt: instant("ended_at"),
    endedByUserId: snowflake("ended_by_user_id"),
    /** When officers were told that it runs out, and that it has. */
    noticedAt: instant("noticed_at"),
    endToldAt: instant("end_told_at"),
  },
  (table) => [index("pacts_of_guild").on(table.guildId, table.foreignGuildId)],
);

/** Accounts in the guild's server that speak for a foreign guild. */
export const guildContacts = mysqlTable(
  "guild_contacts",
  {
    id: id(),
    ...ofForeignGuild(),
    userId: snowflake("user_id").notNull(),
    addedAt: instant("added_at").notNull(),
    addedByUserId: snowflake("added_by_user_id"),
    /** Only who is in sees the guild's channel, and answers in its name. */
    state: mysqlEnum("state", contactStates).notNull().default("in"),
    /** Somebody spoke for the guild already: those in the channel were told. */
    isFurther: boolean("is_further").notNull().default(false),
    /** When an officer let the person in or refused, and who. */
    settledAt: instant("settled_at"),
    settledByUserId: snowflake("settled_by_user_id"),
    /** When officers were asked once more. */
    remindedAt: instant("reminded_at"),
  },
  (table) => [
    unique("guild_contacts_once").on(table.guildId, table.foreignGuildId, table.userId),
    index("guild_contacts_of_user").on(table.guildId, table.userId),
  ],
);

/** The channel in which a guild talks with the contacts of a foreign one. */
export const foreignGuildChannels = mysqlTable(
  "foreign_guild_channels",
  {
    /** Stands in Discord's audit log as the reason for the channel. */
    id: id(),
    ...ofForeignGuild(),
    /** Null until it is there. */
    channelId: snowflake("channel_id"),
    /** When the bot first asked Discord for the channel; from then on it may be there although `channel_id` is null. */
    attemptedAt: instant("attempted_at"),
    /** The name that the bot gave it last: one that officers chose since stays. */
    name: varchar("name", { length: 100 }),
    /** Of the overwrites that the bot set last: Discord tells of them late, and who was shut out meanwhile must be. */
    overwritesHash: char("overwrites_hash", { length: 64 }),
    /** Why there is none; null while nothing stands in its way. */
    obstacle: mysqlEnum("obstacle", ["serverFull", "notAllowed"]),
  },
  (table) => [unique("foreign_guild_channels_once").on(table.guildId, table.foreignGuildId)],
);

/** Categories in which these channels stand: Discord holds fifty in one. */
export const foreignGuildCategories = mysqlTable(
  "foreign_guild_categories",
  {
    /** Stands in Discord's audit log as the reason for the category. */
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    /** Null until it is there. */
    categoryId: snowflake("category_id"),
    attemptedAt: instant("attempted_at"),
  },
  (table) => [index("foreign_guild_categories_of_guild").on(table.guildId)],
);

/** What happened with a foreign guild, as officers wrote it down. */
export const foreignGuildIncidents = mysqlTable(
  "foreign_guild_incidents",
  {
    id: id(),
    ...ofForeignGuild(),
    kind: mysqlEnum("kind", incidentKinds).notNull(),
    /** A day in the guild's time zone. */
    happenedOn: day("happened_on").notNull(),
    /** Null once whoever wrote them was erased. */
    words: varchar("words", { length: 500 }),
    writtenAt: instant("written_at").notNull(),
    writtenByUserId: snowflake("written_by_user_id"),
    takenBackAt: instant("taken_back_at"),
  },
  (table) => [index("foreign_guild_incidents_of_guild").on(table.guildId, table.foreignGuildId)],
);
