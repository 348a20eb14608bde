import { roles } from "@guildhall/core/games";
import { boolean, index, int, mysqlEnum, mysqlTable, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { members } from "./roster.tables.ts";

/** What a member plays in the game. */
export const characters = mysqlTable(
  "characters",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    name: varchar("name", { length: 32 }).notNull(),
    /** One per member; the others are alts. */
    isMain: boolean("is_main").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("characters_of_member").on(table.guildId, table.memberId)],
);

/** What a character can play. */
export const builds = mysqlTable(
  "builds",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    characterId: ownId("character_id")
      .notNull()
      .references(() => characters.id),
    /** Key of a class of the game; null where the game has none. */
    classKey: varchar("class_key", { length: 40 }),
    role: mysqlEnum("role", roles).notNull(),
    power: int("power", { unsigned: true }),
    link: varchar("link", { length: 300 }),
    /** One per character: what the roster shows. */
    isMain: boolean("is_main").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    index("builds_of_member").on(table.guildId, table.memberId),
    index("builds_of_character").on(table.guildId, table.characterId),
  ],
);

/** How strong a build was, each time that somebody said so. */
export const powerReadings = mysqlTable(
  "power_readings",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    buildId: ownId("build_id")
      .notNull()
      .references(() => builds.id),
    power: int("power", { unsigned: true }).notNull(),
    readAt: instant("read_at").notNull(),
  },
  (table) => [index("power_readings_of_member").on(table.guildId, table.memberId, table.readAt)],
);
