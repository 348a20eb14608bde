import { codeVotes } from "@guildhall/core/announcements";
import { boolean, index, mysqlEnum, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";

/** Codes of the game's maker that give something to whoever enters them. */
export const giftCodes = mysqlTable(
  "gift_codes",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    /** As the maker printed it. */
    code: varchar("code", { length: 64 }).notNull(),
    /** How it compares with others. */
    foldedCode: varchar("folded_code", { length: 128 }).notNull(),
    gives: varchar("gives", { length: 200 }).notNull(),
    redeemUrl: varchar("redeem_url", { length: 300 }),
    note: varchar("note", { length: 200 }),
    expiresAt: instant("expires_at"),
    postedAt: instant("posted_at").notNull(),
    postedByUserId: snowflake("posted_by_user_id"),
    /** When officers said that it is over. */
    endedAt: instant("ended_at"),
  },
  (table) => [
    unique("gift_codes_once").on(table.guildId, table.foldedCode),
    index("gift_codes_by_end").on(table.guildId, table.endedAt, table.expiresAt),
  ],
);

const ofCodeAndPerson = () => ({
  id: id(),
  guildId: snowflake("guild_id").notNull(),
  codeId: ownId("code_id")
    .notNull()
    .references(() => giftCodes.id),
  userId: snowflake("user_id").notNull(),
});

/** Who says to have entered a code. */
export const giftCodeTicks = mysqlTable(
  "gift_code_ticks",
  { ...ofCodeAndPerson(), tickedAt: instant("ticked_at").notNull() },
  (table) => [unique("gift_code_ticks_once").on(table.codeId, table.userId)],
);

/** What each of those who entered a code found. */
export const giftCodeVotes = mysqlTable(
  "gift_code_votes",
  {
    ...ofCodeAndPerson(),
    vote: mysqlEnum("vote", codeVotes).notNull(),
    castAt: instant("cast_at").notNull(),
  },
  (table) => [unique("gift_code_votes_one_each").on(table.codeId, table.userId)],
);

/** Who was reminded of a code. Written before anything is sent, so that nobody is reminded twice. */
export const giftCodeReminders = mysqlTable(
  "gift_code_reminders",
  {
    ...ofCodeAndPerson(),
    takenAt: instant("taken_at").notNull(),
    /** Nobody could be told directly: is to be named in the channel of the codes. */
    isToBeNamed: boolean("is_to_be_named").notNull().default(false),
  },
  (table) => [
    unique("gift_code_reminders_once").on(table.codeId, table.userId),
    index("gift_code_reminders_to_name").on(table.guildId, table.isToBeNamed),
  ],
);
