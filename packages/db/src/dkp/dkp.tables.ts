import { entryKinds, type PoolRules, pointSystems } from "@guildhall/core/dkp";
import {
  type AnyMySqlColumn,
  char,
  index,
  int,
  mysqlEnum,
  mysqlTable,
  primaryKey,
  unique,
  varchar,
} from "drizzle-orm/mysql-core";
import { day, hundredths, id, instant, json, ownId, snowflake } from "../columns.ts";
import { members } from "../members/index.ts";

export const dkpPools = mysqlTable(
  "dkp_pools",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    houseId: ownId("house_id").notNull(),
    name: varchar("name", { length: 40 }).notNull(),
    /** Place in the house's list; 1 is the pool that events pay into. */
    position: int("position", { unsigned: true }).notNull(),
    system: mysqlEnum("system", pointSystems).notNull().default("dkp"),
    /** What an officer changed of what is usual. */
    changedRules: json<Partial<PoolRules>>("changed_rules").notNull().default({}),
    /** The EPGP pool of efforts whose gear points this one keeps. */
    gearOfPoolId: ownId("gear_of_pool_id"),
    /** The day in the guild's zone on which it decays next. */
    nextDecayOn: day("next_decay_on"),
    /** From then on nothing is paid into it; its history stays. */
    closedAt: instant("closed_at"),
  },
  (table) => [unique("dkp_pools_in_order").on(table.guildId, table.houseId, table.position)],
);

/** Rows of the ledger that were written together. Append-only: triggers and grants refuse change. */
export const dkpBatches = mysqlTable(
  "dkp_batches",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    poolId: ownId("pool_id")
      .notNull()
      .references(() => dkpPools.id),
    /** 1, 2, 3 … without a gap within the pool. */
    number: int("number", { unsigned: true }).notNull(),
    /** SHA-256 in hex of the batch before; zeros for the first. */
    previousHash: char("previous_hash", { length: 64 }).notNull(),
    /** SHA-256 in hex of this batch's content and of `previous_hash`. */
    hash: char("hash", { length: 64 }).notNull(),
    entryCount: int("entry_count", { unsigned: true }).notNull(),
    /** Null when a program wrote it. A member, not an account: accounts are erased, and this row never changes. */
    actorMemberId: ownId("actor_member_id"),
    /** SHA-256 in hex of the batch's note and its salt: proves the note while it is there, and tells nothing once it is erased. */
    noteHash: char("note_hash", { length: 64 }),
    recordedAt: instant("recorded_at").notNull(),
  },
  (table) => [unique("dkp_batches_in_order").on(table.poolId, table.number)],
);

/** Why a batch was written, in the words of whoever wrote it. Not part of the ledger: a person's words may have to be erased. */
export const dkpNotes = mysqlTable("dkp_notes", {
  batchId: ownId("batch_id")
    .primaryKey()
    .references(() => dkpBatches.id),
  guildId: snowflake("guild_id").notNull(),
  /** Whose words they are; null for a program. */
  writtenByMemberId: ownId("written_by_member_id"),
  /** Whom they are about, when the batch is of one member. */
  aboutMemberId: ownId("about_member_id"),
  /** Random, in hex: without it nobody can guess the text from the hash that stays. */
  salt: char("salt", { length: 32 }).notNull(),
  text: varchar("text", { length: 200 }).notNull(),
});

/** The ledger. Append-only: triggers and grants refuse change. */
export const dkpEntries = mysqlTable(
  "dkp_entries",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    poolId: ownId("pool_id").notNull(),
    batchId: ownId("batch_id")
      .notNull()
      .references(() => dkpBatches.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    kind: mysqlEnum("kind", entryKinds).notNull(),
    amount: hundredths("amount").notNull(),
    /** Code that a message names, never text: nothing here may have to be erased. */
    reason: varchar("reason", { length: 40 }).notNull(),
    eventId: ownId("event_id"),
    reversesEntryId: ownId("reverses_entry_id").references((): AnyMySqlColumn => dkpEntries.id),
    /** The moment that the points belong to; `dkp_batches.recorded_at` says when they were written. */
    effectiveAt: instant("effective_at").notNull(),
    /** The award of loot that it pays, or pays back. */
    awardId: ownId("award_id"),
    idempotencyKey: varchar("idempotency_key", { length: 80 }).notNull(),
  },
  (table) => [
    unique("dkp_entries_once").on(table.guildId, table.idempotencyKey),
    unique("dkp_entries_reversed_once").on(table.reversesEntryId),
    index("dkp_entries_of_member").on(table.guildId, table.poolId, table.memberId, table.id),
    index("dkp_entries_of_event").on(table.guildId, table.eventId),
    index("dkp_entries_of_award").on(table.guildId, table.awardId),
    index("dkp_entries_by_time").on(table.guildId, table.poolId, table.effectiveAt),
    /** The ledger backwards; with the kind, rows of a rare one are found without reading the others. */
    index("dkp_entries_in_order").on(table.guildId, table.poolId, table.id, table.kind),
  ],
);

/** What the last look at a pool's ledger found. */
export const dkpChecks = mysqlTable("dkp_checks", {
  poolId: ownId("pool_id")
    .primaryKey()
    .references(() => dkpPools.id),
  guildId: snowflake("guild_id").notNull(),
  batchCount: int("batch_count", { unsigned: true }).notNull(),
  entryCount: int("entry_count", { unsigned: true }).notNull(),
  /** The first batch that is not as it was written; null when history is intact. */
  brokenBatchNumber: int("broken_batch_number", { unsigned: true }),
  wrongBalanceCount: int("wrong_balance_count", { unsigned: true }).notNull(),
  checkedAt: instant("checked_at").notNull(),
});

/** Sums of the ledger, kept beside it so that standings need not add it up. Rebuilt from it at any time. */
export const dkpBalances = mysqlTable(
  "dkp_balances",
  {
    guildId: snowflake("guild_id").notNull(),
    poolId: ownId("pool_id")
      .notNull()
      .references(() => dkpPools.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    amount: hundredths("amount").notNull(),
  },
  (table) => [primaryKey({ columns: [table.poolId, table.memberId] })],
);
