import { index, int, mysqlTable, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { members } from "../members/index.ts";
import { lootSessions } from "./sessions.tables.ts";

/** Votes of a council, in the order in which they were cast; the last of each officer counts. Append-only: triggers and grants refuse change. */
export const lootVotes = mysqlTable(
  "loot_votes",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    sessionId: ownId("session_id")
      .notNull()
      .references(() => lootSessions.id),
    /** Of the sale: two councils of one sale are counted each for itself. */
    stageIndex: int("stage_index", { unsigned: true }).notNull().default(0),
    voterMemberId: ownId("voter_member_id")
      .notNull()
      .references(() => members.id),
    /** For whom; null takes the vote back. */
    memberId: ownId("member_id").references(() => members.id),
    castAt: instant("cast_at").notNull(),
  },
  (table) => [index("loot_votes_of_session").on(table.guildId, table.sessionId, table.id)],
);

/** Why an officer voted so, in their words. Not part of the votes: a person's words may have to be erased. */
export const lootVoteReasons = mysqlTable("loot_vote_reasons", {
  voteId: ownId("vote_id")
    .primaryKey()
    .references(() => lootVotes.id),
  guildId: snowflake("guild_id").notNull(),
  /** Whose words they are, and whom they are about. */
  writtenByMemberId: ownId("written_by_member_id").notNull(),
  aboutMemberId: ownId("about_member_id").notNull(),
  text: varchar("text", { length: 200 }).notNull(),
});
