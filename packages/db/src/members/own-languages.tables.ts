import type { Language } from "@guildhall/core";
import { mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { snowflake } from "../columns.ts";

/** What people chose to be spoken to in. By account: a newcomer chooses before the roster knows the person. */
export const ownLanguages = mysqlTable(
  "own_languages",
  {
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id").notNull(),
    language: varchar("language", { length: 10 }).notNull().$type<Language>(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.userId] })],
);
