import { excuseSources } from "@guildhall/core/absences";
import { answers, type EventRules, eventStates, linedUp, maxSignUpNoteLength } from "@guildhall/core/events";
import { roles } from "@guildhall/core/games";
import {
  boolean,
  index,
  int,
  mysqlEnum,
  mysqlTable,
  primaryKey,
  smallint,
  uniqueIndex,
  varchar,
} from "drizzle-orm/mysql-core";
import { day, hundredths, id, instant, json, ownId, snowflake } from "../columns.ts";
import { members } from "../members/index.ts";

export const events = mysqlTable(
  "events",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    houseId: ownId("house_id").notNull(),
    title: varchar("title", { length: 100 }).notNull(),
    note: varchar("note", { length: 500 }),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    state: mysqlEnum("state", eventStates).notNull(),
    voiceChannelId: snowflake("voice_channel_id"),
    /** What full attendance pays. */
    reward: hundredths("reward").notNull(),
    createdByUserId: snowflake("created_by_user_id"),
    createdAt: instant("created_at").notNull(),
    templateId: ownId("template_id"),
    seriesId: ownId("series_id"),
    /** Which day of the series it is; it stays when the event is moved. */
    localDate: day("local_date"),
    /** An officer changed it by hand: its series leaves it alone. */
    isOwn: boolean("is_own").notNull().default(false),
    isPlanned: boolean("is_planned").notNull().default(true),
    /** How often it was saved anew: calendars that hold a copy go by it. */
    revision: int("revision", { unsigned: true }).notNull().default(0),
    /** What differs from the standard. */
    rules: json<Partial<EventRules>>("rules").notNull().default({}),
  },
  (table) => [
    uniqueIndex("events_one_per_day_of_series").on(table.seriesId, table.localDate),
    index("events_by_start").on(table.guildId, table.startsAt),
    index("events_by_end").on(table.guildId, table.state, table.endsAt),
  ],
);

/** What a guild plans again and again. */
export const eventTemplates = mysqlTable(
  "event_templates",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    name: varchar("name", { length: 100 }).notNull(),
    note: varchar("note", { length: 500 }),
    durationMinutes: smallint("duration_minutes", { unsigned: true }).notNull(),
    reward: hundredths("reward").notNull(),
    voiceChannelId: snowflake("voice_channel_id"),
    /** What differs from the standard. */
    rules: json<Partial<EventRules>>("rules").notNull().default({}),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [uniqueIndex("event_templates_by_name").on(table.guildId, table.name)],
);

/** The answer that counts now, one per member and event. */
export const signUps = mysqlTable(
  "sign_ups",
  {
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    /**
     * What the member had answered before a leave did; means something only while `excused_by` does. Stands before `answer`,
     * because columns are set in this order, and this one is made from the old answer.
     */
    replacedAnswer: mysqlEnum("replaced_answer", answers),
    answer: mysqlEnum("answer", answers).notNull(),
    /** When this answer was given; another answer later replaces it. */
    answeredAt: instant("answered_at").notNull(),
    /** What answered in the member's place; null when a person did. */
    excusedBy: mysqlEnum("excused_by", excuseSources),
    /** Whether that was said in time. */
    isExcused: boolean("is_excused").notNull().default(false),
    /** Whether the event signed the member up, and nobody pressed. Stands after `replaced_answer`, which is made from it. */
    isByDefault: boolean("is_by_default").notNull().default(false),
    /** As what the member comes; null where nobody said. */
    role: mysqlEnum("role", roles),
    classKey: varchar("class_key", { length: 40 }),
    note: varchar("note", { length: maxSignUpNoteLength }),
    /** Since when the member wants a seat: it decides who is next. */
    queuedAt: instant("queued_at").notNull(),
    /** Whether there was no seat yet for a member who says to come. */
    isWaiting: boolean("is_waiting").notNull().default(false),
    /** Where officers have the member in the line-up, and where the line-up that everybody sees has. */
    pick: mysqlEnum("pick", linedUp),
    publishedPick: mysqlEnum("published_pick", linedUp),
    /** When the seat last changed by what others did; null once the member was told. */
    seatChangedAt: instant("seat_changed_at"),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.memberId] })],
);
