import { awardStates, awardSteps, lootModes } from "@guildhall/core/loot";
import type { Ranking } from "@guildhall/core/wishlists";
import { boolean, index, int, mysqlEnum, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { hundredths, id, instant, json, ownId, snowflake } from "../columns.ts";
import { dkpPools } from "../dkp/index.ts";
import { members } from "../members/index.ts";
import { drops } from "./drops.tables.ts";
import { lootSessions } from "./sessions.tables.ts";

/** By what a drop was decided, with every candidate and number: it answers "Why not me?" for ever. */
export const lootRankings = mysqlTable(
  "loot_rankings",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    dropId: ownId("drop_id")
      .notNull()
      .references(() => drops.id),
    /** Null where officers gave it without a session. */
    sessionId: ownId("session_id").references(() => lootSessions.id),
    stageIndex: int("stage_index", { unsigned: true }).notNull(),
    mode: mysqlEnum("mode", lootModes).notNull(),
    /** Members by number, codes and numbers only. */
    ranking: json<Ranking>("ranking").notNull(),
    ruleSetVersion: int("rule_set_version", { unsigned: true }),
    decidedAt: instant("decided_at").notNull(),
    /** Null where the clock did. */
    decidedByMemberId: ownId("decided_by_member_id"),
    /** Why officers gave it to somebody else than the first, in their words. */
    overrideReason: varchar("override_reason", { length: 400 }),
  },
  (table) => [index("loot_rankings_of_drop").on(table.guildId, table.dropId)],
);

/** A drop that is offered or given to somebody. Whoever passes keeps the row; the next one gets a row of their own. */
export const awards = mysqlTable(
  "awards",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    houseId: ownId("house_id").notNull(),
    dropId: ownId("drop_id")
      .notNull()
      .references(() => drops.id),
    sessionId: ownId("session_id").references(() => lootSessions.id),
    rankingId: ownId("ranking_id").references(() => lootRankings.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    state: mysqlEnum("state", awardStates).notNull(),
    /** True while it is offered, given, else null: the unique key then gives a drop to one person at a time. */
    isStanding: boolean("is_standing"),
    /** A code of the game's interests; null where nobody asked. */
    interest: varchar("interest", { length: 40 }),
    /** 0, 1, 3 or 5, as the item weighed then. */
    weight: int("weight", { unsigned: true }).notNull(),
    /** What is charged, or will be once it is accepted; null where nothing is paid. */
    price: hundredths("price"),
    poolId: ownId("pool_id").references(() => dkpPools.id),
    /** The wish that it fulfils. */
    wishId: ownId("wish_id"),
    /** Until when the winner may pass; null once nobody waits for an answer. */
    offerEndsAt: instant("offer_ends_at"),
    /** Code of why it was given or taken back, never text. */
    reason: varchar("reason", { length: 40 }),
    note: varchar("note", { length: 400 }),
    batchId: ownId("batch_id"),
    madeAt: instant("made_at").notNull(),
    madeByMemberId: ownId("made_by_member_id"),
    awardedAt: instant("awarded_at"),
    handedAt: instant("handed_at"),
    /** When whoever got it said so. */
    confirmedAt: instant("confirmed_at"),
  },
  (table) => [
    unique("awards_one_of_drop").on(table.dropId, table.isStanding),
    index("awards_by_state").on(table.guildId, table.state, table.awardedAt),
    index("awards_of_member").on(table.guildId, table.memberId, table.awardedAt),
    index("awards_of_session").on(table.guildId, table.sessionId),
  ],
);

/** What happened to an award. Append-only: triggers and grants refuse change. */
export const lootAwardSteps = mysqlTable(
  "award_steps",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    awardId: ownId("award_id")
      .notNull()
      .references(() => awards.id),
    step: mysqlEnum("step", awardSteps).notNull(),
    at: instant("at").notNull(),
    /** Null for the clock. */
    actorMemberId: ownId("actor_member_id"),
  },
  (table) => [index("award_steps_in_order").on(table.awardId, table.id)],
);
