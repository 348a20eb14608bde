import { deliveryStates, deliveryWays, ownReminderWays } from "@guildhall/core/events";
import { reminderAudiences, reminderWays } from "@guildhall/core/settings";
import {
  boolean,
  index,
  int,
  mysqlEnum,
  mysqlTable,
  primaryKey,
  tinyint,
  unique,
  varchar,
} from "drizzle-orm/mysql-core";
import { day, id, instant, ownId, snowflake } from "../columns.ts";
import { events } from "./events.tables.ts";

/** How people chose to be reminded. By account: it is the account that Discord reaches. */
export const ownReminders = mysqlTable(
  "own_reminders",
  {
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id").notNull(),
    /** Null for as the guild has it. */
    way: mysqlEnum("way", ownReminderWays),
    /** Hours of the own clock; null for as the guild has it. */
    quietFromHour: tinyint("quiet_from_hour", { unsigned: true }),
    quietUntilHour: tinyint("quiet_until_hour", { unsigned: true }),
    /** When Discord last said that the person takes no direct messages of ours; null once one arrived. */
    refusedAt: instant("refused_at"),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.userId] })],
);

/** Events of which somebody wants to hear nothing more. */
export const mutedEvents = mysqlTable(
  "muted_events",
  {
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    userId: snowflake("user_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.userId] })],
);

/** A reminder whose time came. */
export const reminderRuns = mysqlTable(
  "reminder_runs",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    /** The guild's day on which the event was to start: one that is moved to another day is reminded of anew. */
    startsOn: day("starts_on").notNull(),
    minutesBefore: int("minutes_before").notNull(),
    audience: mysqlEnum("audience", reminderAudiences).notNull(),
    way: mysqlEnum("way", reminderWays).notNull(),
    begunAt: instant("begun_at").notNull(),
    /** When an officer asked for it; null for one that was planned. */
    orderedAt: instant("ordered_at"),
    /** The officer chose people one by one: who is reached was written down with the order, and nobody is added. */
    isChosen: boolean("is_chosen").notNull().default(false),
  },
  (table) => [
    unique("reminder_runs_once").on(table.eventId, table.startsOn, table.minutesBefore, table.audience),
    index("reminder_runs_of_guild").on(table.guildId, table.eventId),
  ],
);

/**
 * Who is reached by what. The row is there before the message: whatever crashes, nobody is reached twice by the same
 * reminder, and whoever it was about to reach at that moment is not reached by it at all.
 */
export const reminderDeliveries = mysqlTable(
  "reminder_deliveries",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    runId: ownId("run_id")
      .notNull()
      .references(() => reminderRuns.id),
    eventId: ownId("event_id").notNull(),
    startsOn: day("starts_on").notNull(),
    minutesBefore: int("minutes_before").notNull(),
    userId: snowflake("user_id").notNull(),
    way: mysqlEnum("way", deliveryWays).notNull(),
    state: mysqlEnum("state", deliveryStates).notNull(),
    /** The person's own day: so many a day are direct messages. */
    day: day("day").notNull(),
  },
  (table) => [
    unique("reminder_deliveries_once").on(table.eventId, table.startsOn, table.minutesBefore, table.userId),
    index("reminder_deliveries_of_run").on(table.guildId, table.runId, table.state),
    index("reminder_deliveries_of_day").on(table.guildId, table.day, table.userId),
  ],
);

/**
 * What somebody was told directly that is no reminder, such as that a bid was beaten: it counts among the direct messages of
 * the day. The row is there before the message.
 */
export const directNotes = mysqlTable(
  "direct_notes",
  {
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id").notNull(),
    /** What it is about, such as `outbid 17`: told once. */
    about: varchar("about", { length: 40 }).notNull(),
    /** The person's own day. */
    day: day("day").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.guildId, table.userId, table.about] }),
    index("direct_notes_of_day").on(table.guildId, table.day, table.userId),
  ],
);
