import { standings } from "@guildhall/core/members";
import { index, int, mysqlEnum, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";

/** In-game guilds within one server. */
export const houses = mysqlTable(
  "houses",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    name: varchar("name", { length: 100 }).notNull(),
    /** Place in the guild's list; 1 is the house that every guild has. */
    position: int("position", { unsigned: true }).notNull(),
  },
  (table) => [unique("houses_in_order").on(table.guildId, table.position)],
);

/** The guild's own order of people. */
export const ranks = mysqlTable(
  "ranks",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    /** 1 is the highest. Not unique: while ranks change places, two may share one. */
    position: int("position", { unsigned: true }).notNull(),
    name: varchar("name", { length: 40 }).notNull(),
    /** The Discord role that its members get. */
    roleId: snowflake("role_id"),
    /** Who follows when the rank's last member leaves. No foreign key: members point to ranks already. */
    heirMemberId: ownId("heir_member_id"),
  },
  (table) => [index("ranks_in_order").on(table.guildId, table.position)],
);

/** The roster. A row outlives the Discord account that it is linked to. */
export const members = mysqlTable(
  "members",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    houseId: ownId("house_id")
      .notNull()
      .references(() => houses.id),
    /** Null while the person is only known by in-game name. */
    userId: snowflake("user_id"),
    name: varchar("name", { length: 100 }).notNull(),
    standing: mysqlEnum("standing", standings).notNull().default("active"),
    rankId: ownId("rank_id").references(() => ranks.id),
    /** IANA name; null until the person says it. */
    timeZone: varchar("time_zone", { length: 40 }),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    unique("members_of_user").on(table.guildId, table.userId),
    index("members_by_name").on(table.guildId, table.name),
  ],
);
