import { type EventRules, type PreviousPlan, type Recurrence, seriesStates } from "@guildhall/core/events";
import { index, mysqlEnum, mysqlTable, smallint, varchar } from "drizzle-orm/mysql-core";
import { day, hundredths, id, instant, json, ownId, snowflake } from "../columns.ts";

/** What repeats and makes events. */
export const eventSeries = mysqlTable(
  "event_series",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    houseId: ownId("house_id").notNull(),
    title: varchar("title", { length: 100 }).notNull(),
    note: varchar("note", { length: 500 }),
    recurrence: json<Recurrence>("recurrence").notNull(),
    /** On the wall, `21:00`. */
    time: varchar("time", { length: 5 }).notNull(),
    /** IANA name: that of the guild when it was made. */
    timeZone: varchar("time_zone", { length: 64 }).notNull(),
    fromOn: day("from_on").notNull(),
    /** Null for no end. */
    untilOn: day("until_on"),
    durationMinutes: smallint("duration_minutes", { unsigned: true }).notNull(),
    /** What full attendance pays. */
    reward: hundredths("reward").notNull(),
    /** Null for the guild's usual one. */
    voiceChannelId: snowflake("voice_channel_id"),
    templateId: ownId("template_id"),
    /** What differs from the standard. */
    rules: json<Partial<EventRules>>("rules").notNull().default({}),
    /** So many days before it begins, an event is made. */
    daysAhead: smallint("days_ahead", { unsigned: true }).notNull(),
    state: mysqlEnum("state", seriesStates).notNull(),
    createdByUserId: snowflake("created_by_user_id"),
    /** Line of a week set; it is made once as long as the series goes on. */
    weekLine: varchar("week_line", { length: 40 }),
    /** What was so before the last change. */
    previous: json<PreviousPlan>("previous"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("event_series_of_guild").on(table.guildId, table.state)],
);
