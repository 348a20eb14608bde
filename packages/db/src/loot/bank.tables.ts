import { saleSplits } from "@guildhall/core/loot";
import {
  bigint,
  boolean,
  index,
  int,
  mysqlEnum,
  mysqlTable,
  primaryKey,
  unique,
  varchar,
} from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { members } from "../members/index.ts";
import { drops } from "./drops.tables.ts";

/** In the smallest coin of the game. */
const coins = (name: string) => bigint(name, { mode: "number", unsigned: true });

/** Drops that the guild's bank sold for currency of the game. */
export const bankSales = mysqlTable(
  "bank_sales",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    houseId: ownId("house_id").notNull(),
    dropId: ownId("drop_id")
      .notNull()
      .references(() => drops.id),
    price: coins("price").notNull(),
    split: mysqlEnum("split", saleSplits).notNull(),
    bankPercent: int("bank_percent", { unsigned: true }).notNull(),
    /** Over how many days back attendance counted; null for that of the drop's event. */
    windowDays: int("window_days", { unsigned: true }),
    /** What the bank kept. */
    toBank: coins("to_bank").notNull(),
    soldAt: instant("sold_at").notNull(),
    soldByMemberId: ownId("sold_by_member_id"),
    undoneAt: instant("undone_at"),
    /** True until it is taken back, else null: the unique key then lets a drop be sold once. */
    isStanding: boolean("is_standing"),
    /** Made by whoever pressed: the same press twice is one sale. */
    requestId: varchar("request_id", { length: 40 }).notNull(),
  },
  (table) => [
    unique("bank_sales_one_of_drop").on(table.dropId, table.isStanding),
    unique("bank_sales_once").on(table.guildId, table.requestId),
  ],
);

/** Who gets what of a sale. */
export const bankPayouts = mysqlTable(
  "bank_payouts",
  {
    guildId: snowflake("guild_id").notNull(),
    saleId: ownId("sale_id")
      .notNull()
      .references(() => bankSales.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    amount: coins("amount").notNull(),
    /** When an officer said that it was handed over in the game. */
    paidAt: instant("paid_at"),
    paidByMemberId: ownId("paid_by_member_id"),
  },
  (table) => [
    primaryKey({ columns: [table.saleId, table.memberId] }),
    index("bank_payouts_of_member").on(table.guildId, table.memberId),
  ],
);
