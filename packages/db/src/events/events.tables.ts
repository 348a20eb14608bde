import { answers, eventStates } from "@guildhall/core/events";
import { index, mysqlEnum, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { hundredths, id, instant, ownId, snowflake } from "../columns.ts";
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
  },
  (table) => [
    index("events_by_start").on(table.guildId, table.startsAt),
    index("events_by_end").on(table.guildId, table.state, table.endsAt),
  ],
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
    answer: mysqlEnum("answer", answers).notNull(),
    /** When this answer was given; another answer later replaces it. */
    answeredAt: instant("answered_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.memberId] })],
);
