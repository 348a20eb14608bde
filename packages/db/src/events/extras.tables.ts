import { extraKinds } from "@guildhall/core/events";
import { index, int, mysqlEnum, mysqlTable, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { events } from "./events.tables.ts";

/** What the bot made in Discord for an event, or is making. The row comes first, so that nothing made is forgotten. */
export const eventExtras = mysqlTable(
  "event_extras",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    kind: mysqlEnum("kind", extraKinds).notNull(),
    partyKey: varchar("party_key", { length: 20 }).notNull().default(""),
    /** From 0: what parties had, lost again and are to have once more is made anew, and the old row stays. */
    round: int("round").notNull().default(0),
    /** When Discord was first asked for it. */
    attemptedAt: instant("attempted_at"),
    discordId: snowflake("discord_id"),
    /** Since when the bot takes it away; null where somebody else did. */
    endingAt: instant("ending_at"),
    goneAt: instant("gone_at"),
  },
  (table) => [
    uniqueIndex("event_extras_one_of_a_kind").on(table.eventId, table.kind, table.partyKey, table.round),
    index("event_extras_by_discord_id").on(table.guildId, table.discordId),
  ],
);
