import { rankClaimStates } from "@guildhall/core/members";
import { index, mysqlEnum, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { members, ranks } from "./roster.tables.ts";

/** The last rank that each member asked for, or came to as an heir. A new one takes its place. */
export const rankClaims = mysqlTable(
  "rank_claims",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    rankId: ownId("rank_id")
      .notNull()
      .references(() => ranks.id),
    note: varchar("note", { length: 200 }),
    state: mysqlEnum("state", rankClaimStates).notNull(),
    claimedAt: instant("claimed_at").notNull(),
    /** When an officer answered, or the heir followed; null while the claim is open. */
    settledAt: instant("settled_at"),
    settledByMemberId: ownId("settled_by_member_id").references(() => members.id),
  },
  (table) => [
    unique("rank_claims_of_member").on(table.guildId, table.memberId),
    index("rank_claims_by_state").on(table.guildId, table.state),
  ],
);
