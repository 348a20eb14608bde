import { entryWays, lootModes, lootSessionStates, type Stage } from "@guildhall/core/loot";
import type { KeptCandidate } from "@guildhall/core/wishlists";
import {
  boolean,
  char,
  index,
  int,
  mysqlEnum,
  mysqlTable,
  primaryKey,
  unique,
  varchar,
} from "drizzle-orm/mysql-core";
import { hundredths, id, instant, json, ownId, snowflake } from "../columns.ts";
import { dkpPools } from "../dkp/index.ts";
import { members } from "../members/index.ts";
import { drops } from "./drops.tables.ts";

/** A drop that looks for whom it goes to. */
export const lootSessions = mysqlTable(
  "loot_sessions",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    houseId: ownId("house_id").notNull(),
    dropId: ownId("drop_id")
      .notNull()
      .references(() => drops.id),
    /** All stages of the sale, as they were set when it was opened. */
    stages: json<readonly Stage[]>("stages").notNull(),
    /** Which of them it is at; 0 for the first. */
    stageIndex: int("stage_index", { unsigned: true }).notNull(),
    /** Of that stage. */
    mode: mysqlEnum("mode", lootModes).notNull(),
    state: mysqlEnum("state", lootSessionStates).notNull(),
    /** True until it is decided or cancelled, else null: the unique key then lets a drop be in one session at a time. */
    isOpen: boolean("is_open"),
    openedAt: instant("opened_at").notNull(),
    openedByMemberId: ownId("opened_by_member_id"),
    /** When the stage ends; a late bid moves it. */
    endsAt: instant("ends_at").notNull(),
    /** When the stage was to end before any bid moved it. */
    plannedEndAt: instant("planned_end_at").notNull(),
    /** The latest that bids can move the end to. */
    hardEndAt: instant("hard_end_at").notNull(),
    /** The pool that pays; null where nothing is paid. */
    poolId: ownId("pool_id").references(() => dkpPools.id),
    /** Random, in hex: whoever knows it works out every roll, so that it is shown once the session is over. */
    seed: char("seed", { length: 64 }).notNull(),
    /** Of an auction that everybody sees: who leads, at which price. */
    leaderMemberId: ownId("leader_member_id"),
    price: hundredths("price"),
    closedAt: instant("closed_at"),
    decidedAt: instant("decided_at"),
    /** Made by whoever opened it: the same press twice is one session of each drop. */
    requestId: varchar("request_id", { length: 40 }).notNull(),
  },
  (table) => [
    unique("loot_sessions_one_of_drop").on(table.dropId, table.isOpen),
    unique("loot_sessions_once").on(table.guildId, table.requestId, table.dropId),
    index("loot_sessions_by_state").on(table.guildId, table.state, table.endsAt),
  ],
);

/** Who takes part in a session, by a wish that counts or by a press. */
export const lootEntrants = mysqlTable(
  "loot_entrants",
  {
    guildId: snowflake("guild_id").notNull(),
    sessionId: ownId("session_id")
      .notNull()
      .references(() => lootSessions.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    /** A code of the game's interests. */
    interest: varchar("interest", { length: 40 }).notNull(),
    way: mysqlEnum("way", entryWays).notNull(),
    /** The wish that counts for it. */
    wishId: ownId("wish_id"),
    /** What was read of them as they came in. */
    candidate: json<KeptCandidate>("candidate").notNull(),
    enteredAt: instant("entered_at").notNull(),
    /** When they said that they do not want it after all. */
    leftAt: instant("left_at"),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.memberId] }),
    index("loot_entrants_of_member").on(table.guildId, table.memberId),
  ],
);
