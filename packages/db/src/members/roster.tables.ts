import { type Moved, standings } from "@guildhall/core/members";
import {
  type AnyMySqlColumn,
  index,
  int,
  mysqlEnum,
  mysqlTable,
  primaryKey,
  unique,
  varchar,
} from "drizzle-orm/mysql-core";
import { id, instant, json, ownId, snowflake } from "../columns.ts";

/** In-game guilds within one server. */
export const houses = mysqlTable(
  "houses",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    name: varchar("name", { length: 100 }).notNull(),
    /** Place in the guild's list, from 1. */
    position: int("position", { unsigned: true }).notNull(),
    /** How many the game lets in; null for the number of the game's profile. */
    ownSeats: int("own_seats", { unsigned: true }),
  },
  (table) => [unique("houses_in_order").on(table.guildId, table.position)],
);

/** The guild's own order of people. */
export const ranks = mysqlTable(
  "ranks",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    /** 1 is the highest. Not unique: while ranks change places, two may share one. */
    position: int("position", { unsigned: true }).notNull(),
    name: varchar("name", { length: 40 }).notNull(),
    /** The Discord role that its members get. */
    roleId: snowflake("role_id"),
    /** How many may have it at most; null for any number. */
    seats: int("seats", { unsigned: true }),
    /** Who follows when the rank's last member leaves. No foreign key: members point to ranks already. */
    heirMemberId: ownId("heir_member_id"),
  },
  (table) => [index("ranks_in_order").on(table.guildId, table.position)],
);

/** The roster. A row outlives the Discord account that it is linked to. */
export const members = mysqlTable(
  "members",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    houseId: ownId("house_id")
      .notNull()
      .references(() => houses.id),
    /** Null while the person is only known by in-game name. */
    userId: snowflake("user_id"),
    name: varchar("name", { length: 100 }).notNull(),
    standing: mysqlEnum("standing", standings).notNull().default("active"),
    rankId: ownId("rank_id").references(() => ranks.id),
    /** IANA name; null until the person says it. */
    timeZone: varchar("time_zone", { length: 40 }),
    /** The row that this person goes on as, once an officer confirmed that both are one; what books say of this one counts there. */
    mergedIntoMemberId: ownId("merged_into_member_id").references((): AnyMySqlColumn => members.id),
    /** When the import that brought the person was undone while books name the row: it is in no roster, until the person comes back. */
    withdrawnAt: instant("withdrawn_at"),
    /** When the person last became another main build by themselves. */
    mainChangedAt: instant("main_changed_at"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    unique("members_of_user").on(table.guildId, table.userId),
    index("members_by_name").on(table.guildId, table.name),
  ],
);

/** Who says to be somebody that the roster knows without an account; one at a time, until an officer decides. */
export const memberClaims = mysqlTable(
  "member_claims",
  {
    guildId: snowflake("guild_id").notNull(),
    claimantMemberId: ownId("claimant_member_id")
      .notNull()
      .references(() => members.id),
    /** The row without an account. */
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    claimedAt: instant("claimed_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.claimantMemberId] })],
);

/** What a merge brought from one row to the other, for the way back. */
export const memberMerges = mysqlTable(
  "member_merges",
  {
    guildId: snowflake("guild_id").notNull(),
    mergedMemberId: ownId("merged_member_id")
      .notNull()
      .references(() => members.id),
    moved: json<Moved>("moved").notNull(),
    mergedAt: instant("merged_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.mergedMemberId] })],
);
