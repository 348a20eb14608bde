import { questionKinds } from "@guildhall/core/recruitment";
import { boolean, index, int, mysqlEnum, mysqlTable, varchar } from "drizzle-orm/mysql-core";
import { id, instant, json, ownId, snowflake } from "../columns.ts";

/** What people fill in who want to join. Those that were taken away stay, because applications name them. */
export const applicationForms = mysqlTable(
  "application_forms",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    /** Counts the changes. */
    version: int("version", { unsigned: true }).notNull(),
    /** Null for our own words. */
    name: varchar("name", { length: 40 }),
    introduction: varchar("introduction", { length: 1000 }),
    isOpen: boolean("is_open").notNull(),
    position: int("position", { unsigned: true }).notNull(),
    createdAt: instant("created_at").notNull(),
    deletedAt: instant("deleted_at"),
  },
  (table) => [index("application_forms_of_guild").on(table.guildId)],
);

/** What a form asks now. */
export const applicationQuestions = mysqlTable(
  "application_questions",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    formId: ownId("form_id")
      .notNull()
      .references(() => applicationForms.id),
    position: int("position", { unsigned: true }).notNull(),
    kind: mysqlEnum("kind", questionKinds).notNull(),
    /** Null for our own words. */
    label: varchar("label", { length: 45 }),
    help: varchar("help", { length: 100 }),
    isRequired: boolean("is_required").notNull(),
    /** What is chosen from. */
    options: json<readonly string[]>("options").notNull(),
    /** Of a text its length, of a number its value, of a choice how many. */
    minimum: int("minimum"),
    maximum: int("maximum"),
  },
  (table) => [index("application_questions_of_form").on(table.guildId, table.formId)],
);
