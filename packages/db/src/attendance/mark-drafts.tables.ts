import { markSources, type NamedPeople, results } from "@guildhall/core/attendance";
import { index, mysqlEnum, mysqlTable } from "drizzle-orm/mysql-core";
import { id, instant, json, ownId, snowflake } from "../columns.ts";
import { events } from "../events/index.ts";

/** Whom an officer is about to mark in Discord: shown first, and written by one press. The latest of each officer. */
export const markDrafts = mysqlTable(
  "mark_drafts",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    userId: snowflake("user_id").notNull(),
    result: mysqlEnum("result", results).notNull(),
    source: mysqlEnum("source", markSources).notNull(),
    named: json<NamedPeople>("named").notNull(),
    madeAt: instant("made_at").notNull(),
  },
  (table) => [index("mark_drafts_of_officer").on(table.guildId, table.userId)],
);
