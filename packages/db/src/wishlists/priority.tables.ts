import type { RuleSet } from "@guildhall/core/wishlists";
import { int, mysqlTable, primaryKey, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, json, ownId, snowflake } from "../columns.ts";
import { members } from "../members/index.ts";

/** By what drops are decided: the latest version is in force. Append-only: triggers and grants refuse change. */
export const priorityRules = mysqlTable(
  "priority_rules",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    /** 1, 2, 3 … without a gap within the guild. */
    version: int("version", { unsigned: true }).notNull(),
    name: varchar("name", { length: 40 }).notNull(),
    rules: json<RuleSet>("rules").notNull(),
    /** The version that this one brought back; 0 for what every guild begins with. */
    restoredVersion: int("restored_version", { unsigned: true }),
    savedAt: instant("saved_at").notNull(),
    /** Null for a program. */
    savedByMemberId: ownId("saved_by_member_id"),
  },
  (table) => [unique("priority_rules_in_order").on(table.guildId, table.version)],
);

/** Whom officers put in a tier of their own; everybody else is in the tier of the rank. */
export const priorityTiers = mysqlTable(
  "priority_tiers",
  {
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    /** From 1, the first. */
    tier: int("tier", { unsigned: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.memberId] })],
);
