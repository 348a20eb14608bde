import type { LineAnswer } from "@guildhall/core/dkp";
import { index, mysqlTable, varchar } from "drizzle-orm/mysql-core";
import { id, instant, json, snowflake } from "../columns.ts";

/** Points by a pasted list that an officer is about to write in Discord: shown first, and written by one press. The latest of each officer. */
export const slipDrafts = mysqlTable(
  "dkp_slip_drafts",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id").notNull(),
    text: varchar("text", { length: 4_000 }).notNull(),
    reason: varchar("reason", { length: 200 }).notNull(),
    /** What the officer said of single lines. */
    answers: json<readonly LineAnswer[]>("answers").notNull(),
    madeAt: instant("made_at").notNull(),
  },
  (table) => [index("dkp_slip_drafts_of_officer").on(table.guildId, table.userId)],
);
