import type { Language } from "@guildhall/core";
import { applicationOutcomes } from "@guildhall/core/recruitment";
import { mysqlEnum, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { instant, snowflake } from "../columns.ts";

/** What a guild tells an applicant of a decision in its own words; where there is no row the product has some. */
export const decisionTexts = mysqlTable(
  "decision_texts",
  {
    guildId: snowflake("guild_id").notNull(),
    outcome: mysqlEnum("outcome", applicationOutcomes).notNull(),
    language: varchar("language", { length: 10 }).notNull().$type<Language>(),
    /** With `{name}`, `{guild}`, `{reason}` and `{trialEnd}` where those are to stand. */
    text: varchar("text", { length: 1500 }).notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.outcome, table.language] })],
);
