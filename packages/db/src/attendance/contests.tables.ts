import { contestStates, results } from "@guildhall/core/attendance";
import { boolean, index, mysqlEnum, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { events } from "../events/index.ts";
import { members } from "../members/index.ts";

/** What members say against their own results, and what officers made of it. */
export const contests = mysqlTable(
  "contests",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    wantedResult: mysqlEnum("wanted_result", results).notNull(),
    reason: varchar("reason", { length: 500 }).notNull(),
    state: mysqlEnum("state", contestStates).notNull(),
    /** True while it is open, else null: the unique key then lets a member have one open contest of an event. */
    isOpen: boolean("is_open"),
    contestedAt: instant("contested_at").notNull(),
    /** When officers decided, or the member took it back. */
    decidedAt: instant("decided_at"),
    decidedByMemberId: ownId("decided_by_member_id").references(() => members.id),
    decidedResult: mysqlEnum("decided_result", results),
    answer: varchar("answer", { length: 300 }),
  },
  (table) => [
    unique("contests_open").on(table.eventId, table.memberId, table.isOpen),
    index("contests_by_state").on(table.guildId, table.state),
    index("contests_of_member").on(table.guildId, table.memberId),
  ],
);

/** Events that officers keep from settling themselves. */
export const settlementHolds = mysqlTable("settlement_holds", {
  eventId: ownId("event_id")
    .primaryKey()
    .references(() => events.id),
  guildId: snowflake("guild_id").notNull(),
  /** Null where a program did, or somebody who was erased. */
  heldByMemberId: ownId("held_by_member_id").references(() => members.id),
  heldAt: instant("held_at").notNull(),
});
