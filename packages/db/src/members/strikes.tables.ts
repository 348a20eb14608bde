import { index, mysqlTable, varchar } from "drizzle-orm/mysql-core";
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
    reason: varchar("reason", { length: 200 }).notNull(),
    givenAt: instant("given_at").notNull(),
    /** From then on it counts no more; null for never. */
    expiresAt: instant("expires_at"),
  },
  (table) => [index("strikes_of_member").on(table.guildId, table.memberId)],
);
