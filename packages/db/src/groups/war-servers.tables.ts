import type { WarThingKind } from "@guildhall/core/groups";
import { boolean, int, mysqlTable, primaryKey, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { events } from "../events/index.ts";
import { members } from "../members/index.ts";

/** Which other server is a guild's war server: one of each guild, and each of one guild. */
export const warServers = mysqlTable("war_servers", {
  guildId: snowflake("guild_id").primaryKey(),
  warGuildId: snowflake("war_guild_id").notNull().unique(),
  linkedAt: instant("linked_at").notNull(),
  givesParties: boolean("gives_parties").notNull().default(true),
  removesLeavers: boolean("removes_leavers").notNull().default(true),
});

/** Codes that link a server once. A guild's next one takes the place of the one before. */
export const warCodes = mysqlTable("war_codes", {
  guildId: snowflake("guild_id").primaryKey(),
  /** SHA-256 in hexadecimal: nobody reads the code here. */
  codeHash: varchar("code_hash", { length: 64 }).notNull().unique(),
  endsAt: instant("ends_at").notNull(),
});

/** What the bot made in a war server, or is making: the row comes first, and its number is the mark in Discord's log. */
export const warThings = mysqlTable(
  "war_things",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    warGuildId: snowflake("war_guild_id").notNull(),
    kind: varchar("kind", { length: 10 }).notNull().$type<WarThingKind>(),
    number: int("number", { unsigned: true }).notNull(),
    discordId: snowflake("discord_id"),
  },
  (table) => [unique("war_things_by_number").on(table.guildId, table.warGuildId, table.kind, table.number)],
);

/** Who was invited to the war server for an event, and by which invite, which opens once. */
export const warInvites = mysqlTable(
  "war_invites",
  {
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    code: varchar("code", { length: 32 }).notNull(),
    endsAt: instant("ends_at").notNull(),
    /** Whether the person was written to; else they asked themselves. */
    isWritten: boolean("is_written").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.eventId, table.memberId] })],
);

/** Who is to be removed from the war server, because they left the guild's own; gone once it is done. */
export const warRemovals = mysqlTable(
  "war_removals",
  {
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id").notNull(),
    decidedAt: instant("decided_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.userId] })],
);
