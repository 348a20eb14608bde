import { index, mysqlTable, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { members } from "./roster.tables.ts";

/** What officers tell each other of members. */
export const officerNotes = mysqlTable(
  "officer_notes",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    /** Null when a program wrote it. */
    writtenByMemberId: ownId("written_by_member_id").references(() => members.id),
    text: varchar("text", { length: 500 }).notNull(),
    writtenAt: instant("written_at").notNull(),
    /** Since when nobody reads it; kept for a while, so that it can come back. */
    deletedAt: instant("deleted_at"),
  },
  (table) => [index("officer_notes_of_member").on(table.guildId, table.memberId)],
);
