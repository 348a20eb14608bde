import { mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { instant, snowflake } from "../columns.ts";

/** Discord roles that people have because the product wants it. What is not here, somebody gave by hand. */
export const givenRoles = mysqlTable(
  "given_roles",
  {
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id").notNull(),
    roleId: snowflake("role_id").notNull(),
    givenAt: instant("given_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.userId, table.roleId] })],
);
