import { listMoveKinds } from "@guildhall/core/dkp";
import { int, mysqlEnum, mysqlTable, primaryKey, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, json, ownId, snowflake } from "../columns.ts";

/** Suicide Kings lists: who takes an item goes to the bottom. */
export const dkpLists = mysqlTable("dkp_lists", {
  id: id(),
  guildId: snowflake("guild_id").notNull(),
  houseId: ownId("house_id").notNull(),
  name: varchar("name", { length: 40 }).notNull(),
  madeByMemberId: ownId("made_by_member_id"),
  /** A closed list is read by nobody any more. */
  closedAt: instant("closed_at"),
});

/** Who stands where on a list. */
export const dkpListPlaces = mysqlTable(
  "dkp_list_places",
  {
    guildId: snowflake("guild_id").notNull(),
    listId: ownId("list_id")
      .notNull()
      .references(() => dkpLists.id),
    memberId: ownId("member_id").notNull(),
    /** The top has the lowest. People who are erased leave a gap. */
    place: int("place", { unsigned: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.listId, table.memberId] }),
    unique("dkp_list_places_in_order").on(table.listId, table.place),
  ],
);

/** What changed an order, so that the latest change can be taken back exactly. */
export const dkpListMoves = mysqlTable(
  "dkp_list_moves",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    listId: ownId("list_id")
      .notNull()
      .references(() => dkpLists.id),
    /** 1, 2, 3 … within the list. */
    number: int("number", { unsigned: true }).notNull(),
    kind: mysqlEnum("kind", listMoveKinds).notNull(),
    /** Whom it was about; null where several came in at once, and once the person is erased. */
    memberId: ownId("member_id"),
    /** How many came in, went out or moved down. */
    memberCount: int("member_count", { unsigned: true }).notNull(),
    /** From where to where; null where nobody moved within the list. */
    fromPlace: int("from_place", { unsigned: true }),
    toPlace: int("to_place", { unsigned: true }),
    /** Members by number in the order before it, the top first. */
    orderBefore: json<readonly number[]>("order_before").notNull(),
    movedByMemberId: ownId("moved_by_member_id"),
    movedAt: instant("moved_at").notNull(),
    undoneAt: instant("undone_at"),
  },
  (table) => [unique("dkp_list_moves_in_order").on(table.listId, table.number)],
);
