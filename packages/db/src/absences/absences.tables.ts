import { absenceStates, type Slot } from "@guildhall/core/absences";
import { boolean, index, mysqlEnum, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { day, id, instant, json, ownId, snowflake } from "../columns.ts";
import { members } from "../members/index.ts";

/** Planned pauses of members. */
export const absences = mysqlTable(
  "absences",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    fromOn: day("from_on").notNull(),
    /** Last day; null while nobody knows. */
    untilOn: day("until_on"),
    /** IANA name of the zone in which those days begin and end. */
    timeZone: varchar("time_zone", { length: 40 }).notNull(),
    startsAt: instant("starts_at").notNull(),
    /** First moment after the leave; null while nobody knows. */
    endsAt: instant("ends_at"),
    /** What Discord was brought to; the two times above say what is to come. */
    state: mysqlEnum("state", absenceStates).notNull(),
    reason: varchar("reason", { length: 200 }),
    isReasonShared: boolean("is_reason_shared").notNull(),
    /** When the guild was told of these days. */
    saidAt: instant("said_at").notNull(),
    /** Discord roles that were taken from the person, to be given back. */
    takenRoleIds: json<readonly string[]>("taken_role_ids").notNull(),
  },
  (table) => [
    index("absences_of_member").on(table.guildId, table.memberId),
    index("absences_by_state").on(table.guildId, table.state, table.startsAt),
  ],
);

/** When in the week a member can, and never can. */
export const availabilities = mysqlTable(
  "availabilities",
  {
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    free: json<readonly Slot[]>("free").notNull(),
    never: json<readonly Slot[]>("never").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.memberId] })],
);
