import { roles } from "@guildhall/core/games";
import { boolean, int, mysqlEnum, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { snowflake } from "../columns.ts";

/** Roles that a guild looks for. */
export const roleOpenings = mysqlTable(
  "role_openings",
  {
    guildId: snowflake("guild_id").notNull(),
    role: mysqlEnum("role", roles).notNull(),
    /** How many the guild wants to have, those that it has included. */
    wanted: int("wanted", { unsigned: true }).notNull(),
    isOpen: boolean("is_open").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.role] })],
);
