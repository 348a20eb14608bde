import type { Language } from "@guildhall/core";
import type { TypedAnswers } from "@guildhall/core/recruitment";
import { int, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, json, ownId, snowflake } from "../columns.ts";
import { applicationForms } from "./forms.tables.ts";

/** Applications that are being filled in: a person has one in a guild. Gone once it is sent. */
export const applicationDrafts = mysqlTable(
  "application_drafts",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id").notNull(),
    formId: ownId("form_id")
      .notNull()
      .references(() => applicationForms.id),
    /** In which the person is asked. */
    language: varchar("language", { length: 10 }).notNull().$type<Language>(),
    /** As it was typed, by the number of the question. */
    typed: json<TypedAnswers>("typed").notNull(),
    /** How many dialogs were sent. */
    step: int("step", { unsigned: true }).notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [unique("application_drafts_of_user").on(table.guildId, table.userId)],
);
