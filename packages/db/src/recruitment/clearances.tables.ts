import { clearanceStates } from "@guildhall/core/recruitment";
import { index, mysqlEnum, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { foreignGuilds } from "../diplomacy/index.ts";
import { applications } from "./applications.tables.ts";

/** What a former guild was asked about whoever applies, and what it said. */
export const applicationClearances = mysqlTable(
  "application_clearances",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    applicationId: ownId("application_id")
      .notNull()
      .references(() => applications.id),
    /** Of whoever applied: with the person goes the row. */
    applicantUserId: snowflake("applicant_user_id").notNull(),
    foreignGuildId: ownId("foreign_guild_id")
      .notNull()
      .references(() => foreignGuilds.id),
    state: mysqlEnum("state", clearanceStates).notNull(),
    askedAt: instant("asked_at").notNull(),
    /** Null where nobody pressed: the applicant named the guild. */
    askedByUserId: snowflake("asked_by_user_id"),
    /** Until when a decision waits. */
    answerUntil: instant("answer_until").notNull(),
    answeredAt: instant("answered_at"),
    answeredByUserId: snowflake("answered_by_user_id"),
    /** Of whoever answered. */
    words: varchar("words", { length: 300 }),
    /** Why an officer did not wait for the answer, and who. */
    overrideReason: varchar("override_reason", { length: 300 }),
    overriddenByUserId: snowflake("overridden_by_user_id"),
  },
  (table) => [
    unique("application_clearances_once").on(table.applicationId, table.foreignGuildId),
    index("application_clearances_of_guild").on(table.guildId, table.foreignGuildId),
  ],
);
