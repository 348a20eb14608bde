import { mysqlTable, unique } from "drizzle-orm/mysql-core";
import { id, instant, snowflake } from "../columns.ts";

/** The private thread in which one person talks with the officers. Each person has one; it is closed and opened again. */
export const officerTalks = mysqlTable(
  "officer_talks",
  {
    /** Stands in Discord's audit log as the reason for the thread. */
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id").notNull(),
    /** The channel that the thread is in. */
    channelId: snowflake("channel_id").notNull(),
    /** Null until it is there. */
    threadId: snowflake("thread_id"),
    /** When the bot first asked Discord for the thread; from then on it may be there although `thread_id` is null. */
    attemptedAt: instant("attempted_at"),
    openedAt: instant("opened_at").notNull(),
    /** Null while it is open. */
    closedAt: instant("closed_at"),
  },
  (table) => [unique("officer_talks_once").on(table.guildId, table.userId)],
);
