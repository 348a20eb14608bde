import { contractKinds } from "@guildhall/core/announcements";
import { index, int, mysqlEnum, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";

/** What a guild does on one of its days. */
export const contractBoards = mysqlTable(
  "contract_boards",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    setAt: instant("set_at").notNull(),
    setByUserId: snowflake("set_by_user_id"),
    /** When the next day of the guild begins. */
    endsAt: instant("ends_at").notNull(),
  },
  (table) => [index("contract_boards_by_end").on(table.guildId, table.endsAt)],
);

export const contracts = mysqlTable(
  "contracts",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    boardId: ownId("board_id")
      .notNull()
      .references(() => contractBoards.id),
    position: int("position", { unsigned: true }).notNull(),
    kind: mysqlEnum("kind", contractKinds).notNull(),
    /** Keys of the game with a space between them; the text itself of a line. */
    value: varchar("value", { length: 100 }).notNull(),
  },
  (table) => [index("contracts_of_board").on(table.guildId, table.boardId, table.position)],
);

/** Who says to have done a contract. */
export const contractTicks = mysqlTable(
  "contract_ticks",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    contractId: ownId("contract_id")
      .notNull()
      .references(() => contracts.id),
    userId: snowflake("user_id").notNull(),
    doneAt: instant("done_at").notNull(),
  },
  (table) => [unique("contract_ticks_once").on(table.contractId, table.userId)],
);
