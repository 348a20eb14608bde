import type { HeldIds } from "@guildhall/core/members";
import { index, mysqlTable } from "drizzle-orm/mysql-core";
import { id, instant, json, ownId, snowflake } from "../columns.ts";
import { members } from "./roster.tables.ts";

/** What somebody held and somebody else got, for the way back. */
export const handOvers = mysqlTable(
  "hand_overs",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    toMemberId: ownId("to_member_id")
      .notNull()
      .references(() => members.id),
    given: json<HeldIds>("given").notNull(),
    givenAt: instant("given_at").notNull(),
  },
  (table) => [index("hand_overs_of_member").on(table.guildId, table.memberId)],
);
