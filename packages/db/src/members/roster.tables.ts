import { index, int, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
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
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    unique("members_of_user").on(table.guildId, table.userId),
    index("members_by_name").on(table.guildId, table.name),
  ],
);
