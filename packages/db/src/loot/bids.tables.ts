import { bidKinds } from "@guildhall/core/loot";
import { index, int, mysqlEnum, mysqlTable, primaryKey, unique, varchar } from "drizzle-orm/mysql-core";
import { hundredths, id, instant, ownId, snowflake } from "../columns.ts";
import { members } from "../members/index.ts";
import { lootSessions } from "./sessions.tables.ts";

/** Every bid and every taking back, for ever. Append-only: triggers and grants refuse change. */
export const lootBids = mysqlTable(
  "loot_bids",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    sessionId: ownId("session_id")
      .notNull()
      .references(() => lootSessions.id),
    stageIndex: int("stage_index", { unsigned: true }).notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    kind: mysqlEnum("kind", bidKinds).notNull(),
    /** The most that the bidder would pay; of a bid that is taken back what it was. */
    maximum: hundredths("maximum").notNull(),
    interest: varchar("interest", { length: 40 }).notNull(),
    placedAt: instant("placed_at").notNull(),
    /** Made by whoever pressed: the same press twice is one row. */
    requestId: varchar("request_id", { length: 40 }).notNull(),
  },
  (table) => [
    unique("loot_bids_once").on(table.guildId, table.requestId),
    index("loot_bids_of_session").on(table.sessionId, table.id),
    index("loot_bids_of_member").on(table.guildId, table.memberId),
  ],
);

/** What each member bids as things stand: worked out of the book, kept beside it. */
export const lootStandingBids = mysqlTable(
  "loot_standing_bids",
  {
    guildId: snowflake("guild_id").notNull(),
    sessionId: ownId("session_id")
      .notNull()
      .references(() => lootSessions.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    bidId: ownId("bid_id")
      .notNull()
      .references(() => lootBids.id),
    maximum: hundredths("maximum").notNull(),
    interest: varchar("interest", { length: 40 }).notNull(),
    placedAt: instant("placed_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.memberId] }),
    index("loot_standing_bids_of_member").on(table.guildId, table.memberId),
  ],
);
