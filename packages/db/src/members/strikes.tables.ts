import { index, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { members } from "./roster.tables.ts";

/** Warnings that members can read. Who gave them stands in the audit. */
export const strikes = mysqlTable(
  "strikes",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    /** Null where an event says why. */
    reason: varchar("reason", { length: 200 }),
    /** The event for which settling gave it. */
    eventId: ownId("event_id"),
    givenAt: instant("given_at").notNull(),
    /** From then on it counts no more; null for never. */
    expiresAt: instant("expires_at"),
    /** When an officer took it back: it can stand again, and settling does not give that of an event anew. */
    takenBackAt: instant("taken_back_at"),
  },
  (table) => [
    index("strikes_of_member").on(table.guildId, table.memberId),
    unique("strikes_once_per_event").on(table.eventId, table.memberId),
  ],
);
