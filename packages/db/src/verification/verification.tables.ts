import type { Game } from "@guildhall/core/games";
import { accountProofs, accountStates, serviceProblems, tryKinds } from "@guildhall/core/verification";
import { sql } from "drizzle-orm";
import { boolean, index, int, mysqlEnum, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { members } from "../members/index.ts";

const game = () => varchar("game", { length: 32 }).notNull().$type<Game>();

/** Accounts of games, and whose each is said or shown to be. One that is given up is deleted. */
export const gameAccounts = mysqlTable(
  "game_accounts",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    game: game(),
    /** By what the game knows it: a number, or a name. */
    playerId: varchar("player_id", { length: 60 }).notNull(),
    state: mysqlEnum("state", accountStates).notNull(),
    proof: mysqlEnum("proof", accountProofs),
    /** What the game's service last told of it. */
    name: varchar("name", { length: 100 }),
    world: int("world", { unsigned: true }),
    level: int("level", { unsigned: true }),
    readAt: instant("read_at"),
    /** Since when the service does not know it any more. */
    missingSince: instant("missing_since"),
    /** When it is to be read next, or the end of the lease of whoever reads it. */
    refreshAt: instant("refresh_at").notNull(),
    /** Readable: everybody sees it in the person's name for a while. */
    code: varchar("code", { length: 8 }),
    codeEndsAt: instant("code_ends_at"),
    claimedAt: instant("claimed_at").notNull(),
    settledAt: instant("settled_at"),
    settledByMemberId: ownId("settled_by_member_id").references(() => members.id),
    /** Why it was declined. */
    reason: varchar("reason", { length: 200 }),
    /** Null once it is declined, so that nobody else is kept from claiming it. */
    isStanding: boolean("is_standing").generatedAlwaysAs(sql`(if(state = 'declined', null, 1))`),
  },
  (table) => [
    unique("game_accounts_stand_once").on(table.guildId, table.game, table.playerId, table.isStanding),
    index("game_accounts_of_member").on(table.guildId, table.memberId),
    index("game_accounts_by_state").on(table.guildId, table.state, table.claimedAt),
    index("game_accounts_to_read").on(table.game, table.refreshAt),
  ],
);

/** Each time that somebody had an account looked up, as long as it counts. */
export const verificationTries = mysqlTable(
  "verification_tries",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    kind: mysqlEnum("kind", tryKinds).notNull(),
    triedAt: instant("tried_at").notNull(),
  },
  (table) => [index("verification_tries_of_member").on(table.guildId, table.memberId, table.kind)],
);

/** How the service of each game does: one row a game for the whole deployment, locked by whoever asks it something. */
export const gameServices = mysqlTable(
  "game_services",
  {
    id: id(),
    game: game(),
    problemsInRow: int("problems_in_row", { unsigned: true }).notNull(),
    lastProblem: mysqlEnum("last_problem", serviceProblems),
    /** Until when nobody asks. */
    shutUntil: instant("shut_until"),
    /** Until when what was asked keeps it busy. */
    busyUntil: instant("busy_until"),
  },
  (table) => [unique("game_services_once").on(table.game)],
);
