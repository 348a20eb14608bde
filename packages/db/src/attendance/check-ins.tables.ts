import { index, int, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { instant, ownId, snowflake } from "../columns.ts";
import { events } from "../events/index.ts";
import { members } from "../members/index.ts";

/** The code by which people check in to an event: the latest, whether it still counts or not. */
export const checkInCodes = mysqlTable(
  "check_in_codes",
  {
    eventId: ownId("event_id")
      .primaryKey()
      .references(() => events.id),
    guildId: snowflake("guild_id").notNull(),
    /** Readable: it is said aloud, and worth nothing a few minutes later. */
    code: varchar("code", { length: 8 }).notNull(),
    openedAt: instant("opened_at").notNull(),
    closesAt: instant("closes_at").notNull(),
  },
  (table) => [index("check_in_codes_of_guild").on(table.guildId, table.closesAt)],
);

/** Who entered the code of an event, and when. */
export const checkIns = mysqlTable(
  "check_ins",
  {
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    checkedInAt: instant("checked_in_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.memberId] })],
);

/** How often a member entered something else than the code of the moment. */
export const checkInTries = mysqlTable(
  "check_in_tries",
  {
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    wrongCount: int("wrong_count", { unsigned: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.memberId] })],
);
