import { char, mysqlTable, uniqueIndex } from "drizzle-orm/mysql-core";
import { id, instant, snowflake } from "../columns.ts";

/** A secret address under which calendars read what comes: the guild's own, or that of one person. */
export const calendarFeeds = mysqlTable(
  "calendar_feeds",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    /** Whose it is; null for the guild's own. */
    userId: snowflake("user_id"),
    /** SHA-256 of the secret, in hex. Whoever reads this table can open no calendar. */
    secretHash: char("secret_hash", { length: 64 }).notNull(),
    madeAt: instant("made_at").notNull(),
  },
  (table) => [
    uniqueIndex("calendar_feeds_by_secret").on(table.guildId, table.secretHash),
    uniqueIndex("calendar_feeds_of_person").on(table.guildId, table.userId),
  ],
);
