import { inactivityCauses } from "@guildhall/core/members";
import { index, mysqlEnum, mysqlTable } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { members } from "./roster.tables.ts";

/** Each time that officers had somebody asked "are you still there?", in a private thread of its own. */
export const memberNudges = mysqlTable(
  "member_nudges",
  {
    /** Stands in Discord's audit log as the reason for the thread. */
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    cause: mysqlEnum("cause", inactivityCauses).notNull(),
    nudgedAt: instant("nudged_at").notNull(),
    /** Null until the person pressed that all is well. */
    answeredAt: instant("answered_at"),
    /** The channel that the thread is in. */
    channelId: snowflake("channel_id").notNull(),
    /** Null until it is there. */
    threadId: snowflake("thread_id"),
    /** When the bot first asked Discord for the thread; from then on it may be there although `thread_id` is null. */
    attemptedAt: instant("attempted_at"),
  },
  (table) => [index("member_nudges_of_member").on(table.guildId, table.memberId, table.nudgedAt)],
);
