import { boolean, index, int, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { day, id, instant, ownId, snowflake } from "../columns.ts";
import { members } from "../members/index.ts";

/** What members are remembered for. */
export const honours = mysqlTable(
  "honours",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    title: varchar("title", { length: 80 }).notNull(),
    text: varchar("text", { length: 300 }),
    link: varchar("link", { length: 300 }),
    /** In the guild's time zone. */
    awardedOn: day("awarded_on").notNull(),
    isPinged: boolean("is_pinged").notNull(),
    writtenAt: instant("written_at").notNull(),
    writtenByMemberId: ownId("written_by_member_id").references(() => members.id),
    /** How often it was to be told in Discord: whoever brings it back begins the next round. */
    round: int("round", { unsigned: true }).notNull().default(1),
    /** Since when it stands no more; kept, so that it can come back. */
    takenBackAt: instant("taken_back_at"),
  },
  (table) => [index("honours_of_guild").on(table.guildId, table.awardedOn)],
);

/** Whom an honour is for. */
export const honourMembers = mysqlTable(
  "honour_members",
  {
    guildId: snowflake("guild_id").notNull(),
    honourId: ownId("honour_id")
      .notNull()
      .references(() => honours.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
  },
  (table) => [
    primaryKey({ columns: [table.honourId, table.memberId] }),
    index("honour_members_of_member").on(table.guildId, table.memberId),
  ],
);
