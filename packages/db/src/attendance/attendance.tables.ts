import { type KeptRule, markSources, maxMarkNote, results } from "@guildhall/core/attendance";
import {
  boolean,
  index,
  int,
  mysqlEnum,
  mysqlTable,
  primaryKey,
  unique,
  varchar,
} from "drizzle-orm/mysql-core";
import { hundredths, id, instant, json, ownId, snowflake } from "../columns.ts";
import { events } from "../events/index.ts";
import { members } from "../members/index.ts";

/** Who was in which voice channel, from when to when. */
export const voiceIntervals = mysqlTable(
  "voice_intervals",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id").notNull(),
    channelId: snowflake("channel_id").notNull(),
    fromAt: instant("from_at").notNull(),
    /** Null while it goes on. */
    toAt: instant("to_at"),
    isDeaf: boolean("is_deaf").notNull(),
    /** The bot was cut off: the person came or went somewhere in this time. */
    isUncertain: boolean("is_uncertain").notNull(),
    /** True while it goes on, else null: the unique key then lets a person be in one place at a time. */
    isRunning: boolean("is_running"),
  },
  (table) => [
    unique("voice_intervals_running").on(table.guildId, table.userId, table.isRunning),
    index("voice_intervals_by_end").on(table.guildId, table.channelId, table.toAt),
  ],
);

/**
 * When something was last heard of a person's voice, wherever: what is older is dropped. Also the row that is locked while
 * the person's intervals change.
 */
export const voiceHearings = mysqlTable(
  "voice_hearings",
  {
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id").notNull(),
    heardAt: instant("heard_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.userId] })],
);

/** What an officer said instead of the rule, until the mark is taken back. */
export const attendanceMarks = mysqlTable(
  "attendance_marks",
  {
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    result: mysqlEnum("result", results).notNull(),
    source: mysqlEnum("source", markSources).notNull().default("officer"),
    /** Why, in the officer's words. */
    note: varchar("note", { length: maxMarkNote }),
    markedByUserId: snowflake("marked_by_user_id"),
    markedAt: instant("marked_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.memberId] })],
);

/** Each time that an event was settled. The latest says what counts; earlier ones stay as history. */
export const settlements = mysqlTable(
  "settlements",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    /** 1 for the first settling of the event. */
    number: int("number", { unsigned: true }).notNull(),
    /** The rule as it was then. */
    rule: json<KeptRule>("rule").notNull(),
    /** Null when it settled itself. A member, not an account: accounts are erased, and this row never changes. */
    settledByMemberId: ownId("settled_by_member_id"),
    settledAt: instant("settled_at").notNull(),
  },
  (table) => [unique("settlements_in_order").on(table.eventId, table.number)],
);

/** What each member got in one settlement. */
export const attendanceResults = mysqlTable(
  "attendance_results",
  {
    guildId: snowflake("guild_id").notNull(),
    settlementId: ownId("settlement_id")
      .notNull()
      .references(() => settlements.id),
    eventId: ownId("event_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    result: mysqlEnum("result", results).notNull(),
    source: mysqlEnum("source", ["voice", "officer", "checkIn"]).notNull(),
    countedMinutes: int("counted_minutes", { unsigned: true }).notNull(),
    /** What the member is to have for the event in all, after this settlement. */
    amount: hundredths("amount").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.settlementId, table.memberId] }),
    index("attendance_of_event").on(table.guildId, table.eventId),
    index("attendance_of_member").on(table.guildId, table.memberId),
  ],
);
