import type { Right } from "@guildhall/core";
import { mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { snowflake } from "../columns.ts";

/** What single accounts may do here, beside what their roles give them. Whoever leaves the server loses it. */
export const memberRights = mysqlTable(
  "member_rights",
  {
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id").notNull(),
    right: varchar("right", { length: 64 }).notNull().$type<Right>(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.userId, table.right] })],
);
