import type { Carry } from "@guildhall/core/dkp";
import { index, int, mysqlTable, primaryKey, unique, varchar } from "drizzle-orm/mysql-core";
import { hundredths, id, instant, json, ownId, snowflake } from "../columns.ts";
import { dkpPools } from "./dkp.tables.ts";

/** Stretches of a guild's time at whose end points are counted and cut. The one without an end runs. */
export const dkpSeasons = mysqlTable(
  "dkp_seasons",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    /** 1, 2, 3 …; null for one whose end was taken back: the next one went on as it, under its number. */
    number: int("number", { unsigned: true }),
    /** As officers call it; null without a name. */
    name: varchar("name", { length: 60 }),
    startedAt: instant("started_at").notNull(),
    endedAt: instant("ended_at"),
    /** Null while it runs, and where a program ended it. */
    endedByMemberId: ownId("ended_by_member_id"),
    /** Of every pool, how many percent stayed; null while it runs. */
    carry: json<Carry>("carry"),
    undoneAt: instant("undone_at"),
  },
  (table) => [unique("dkp_seasons_in_order").on(table.guildId, table.number)],
);

/** Who stood where when a season ended. Nothing that happens later changes it. */
export const dkpSeasonStandings = mysqlTable(
  "dkp_season_standings",
  {
    guildId: snowflake("guild_id").notNull(),
    seasonId: ownId("season_id")
      .notNull()
      .references(() => dkpSeasons.id),
    poolId: ownId("pool_id")
      .notNull()
      .references(() => dkpPools.id),
    memberId: ownId("member_id").notNull(),
    /** 1 for the highest balance, or priority where there is one; equal ones share a place. */
    place: int("place", { unsigned: true }).notNull(),
    balance: hundredths("balance").notNull(),
    /** Of efforts what stood against them, and how both weighed; null elsewhere. */
    gear: hundredths("gear"),
    priority: hundredths("priority"),
  },
  (table) => [
    primaryKey({ columns: [table.seasonId, table.poolId, table.memberId] }),
    index("dkp_season_standings_in_order").on(table.guildId, table.seasonId, table.poolId, table.place),
  ],
);

/** Who was part of the most events of a season, and of how many: as it was settled when the season ended. */
export const dkpSeasonAttendance = mysqlTable(
  "dkp_season_attendance",
  {
    guildId: snowflake("guild_id").notNull(),
    seasonId: ownId("season_id")
      .notNull()
      .references(() => dkpSeasons.id),
    memberId: ownId("member_id").notNull(),
    /** A whole event is 100. */
    creditPercent: int("credit_percent", { unsigned: true }).notNull(),
    /** How many events of the season were settled and counted. */
    eventCount: int("event_count", { unsigned: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.seasonId, table.memberId] }),
    index("dkp_season_attendance_of_guild").on(table.guildId),
  ],
);
