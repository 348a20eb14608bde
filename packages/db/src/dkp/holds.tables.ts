import { boolean, index, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { hundredths, ownId, snowflake } from "../columns.ts";
import { members } from "../members/index.ts";
import { dkpPools } from "./dkp.tables.ts";

/** Points that a bid binds: they are still on the account, and nothing else can be paid with them. */
export const dkpHolds = mysqlTable(
  "dkp_holds",
  {
    guildId: snowflake("guild_id").notNull(),
    poolId: ownId("pool_id")
      .notNull()
      .references(() => dkpPools.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    /** The loot session that binds them. */
    sessionId: ownId("session_id").notNull(),
    amount: hundredths("amount").notNull(),
    /** Of a bid that nobody else may learn of: not even a smaller decay may tell. */
    isSecret: boolean("is_secret").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.memberId] }),
    index("dkp_holds_of_account").on(table.guildId, table.poolId, table.memberId),
  ],
);
