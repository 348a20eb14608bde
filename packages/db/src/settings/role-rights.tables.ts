import type { Right } from "@guildhall/core";
import { mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { snowflake } from "../columns.ts";

/** What members with a Discord role may do here. `@everyone` is a role too: its id is the guild's. */
export const roleRights = mysqlTable(
  "role_rights",
  {
    guildId: snowflake("guild_id").notNull(),
    roleId: snowflake("role_id").notNull(),
    right: varchar("right", { length: 64 }).notNull().$type<Right>(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.roleId, table.right] })],
);
