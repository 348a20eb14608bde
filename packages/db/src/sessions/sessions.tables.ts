import type { HeldGuild } from "@guildhall/core/privacy";
import { char, index, mysqlTable, varchar } from "drizzle-orm/mysql-core";
import { instant, json, snowflake } from "../columns.ts";

export const sessions = mysqlTable(
  "sessions",
  {
    /** Random UUID; the browser's signed cookie carries it. */
    sessionId: char("session_id", { length: 36 }).primaryKey(),
    userId: snowflake("user_id").notNull(),
    device: varchar("device", { length: 120 }).notNull(),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    /** When the person signed it out; null while it lives. */
    endedAt: instant("ended_at"),
    /** The person's Discord servers as read at sign-in; null once it is too old to be used. */
    heldGuilds: json<readonly HeldGuild[]>("held_guilds"),
    heldGuildsReadAt: instant("held_guilds_read_at"),
  },
  (table) => [
    index("sessions_of_user").on(table.userId),
    index("sessions_by_expiry").on(table.expiresAt),
    // Most rows have null here, so finding the few lists to forget reads only those.
    index("sessions_by_held_guilds").on(table.heldGuildsReadAt),
  ],
);
