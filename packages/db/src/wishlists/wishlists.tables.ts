import { type ItemWeight, tickWays, wishStates } from "@guildhall/core/wishlists";
import {
  index,
  int,
  mysqlEnum,
  mysqlTable,
  primaryKey,
  smallint,
  tinyint,
  varchar,
} from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { items } from "../items/index.ts";
import { members } from "../members/index.ts";

/** One row for each list, which whoever changes a list locks first. */
export const wishLists = mysqlTable(
  "wish_lists",
  {
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    changedAt: instant("changed_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.memberId] })],
);

/** What members want. A wish ends and is never deleted: an item that is wished for again is a new row with its own age. */
export const wishes = mysqlTable(
  "wishes",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    itemId: ownId("item_id")
      .notNull()
      .references(() => items.id),
    /** What was wished for, before it turned out to be the item above. */
    wishedItemId: ownId("wished_item_id")
      .notNull()
      .references(() => items.id),
    /** Key of a kind of interest of the game. */
    interest: varchar("interest", { length: 40 }).notNull(),
    quantity: smallint("quantity", { unsigned: true }).notNull(),
    receivedCount: smallint("received_count", { unsigned: true }).notNull().default(0),
    /** As the latest of its places says. */
    position: int("position").notNull(),
    note: varchar("note", { length: 200 }),
    /** The first wish of a choice, in each wish of it. */
    choiceId: ownId("choice_id"),
    wishedAt: instant("wished_at").notNull(),
    state: mysqlEnum("state", wishStates).notNull().default("open"),
    /** Null while it is open. */
    endedAt: instant("ended_at"),
    /** The season whose end archived it; null for all others. */
    seasonId: ownId("season_id"),
  },
  (table) => [
    index("wishes_of_member").on(table.guildId, table.memberId, table.state),
    index("wishes_of_item").on(table.guildId, table.itemId, table.state),
    index("wishes_by_state").on(table.guildId, table.state),
  ],
);

/** Where each wish stood since when, for the list as it was at a moment. Rows are only added. */
export const wishPlaces = mysqlTable(
  "wish_places",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    wishId: ownId("wish_id")
      .notNull()
      .references(() => wishes.id),
    position: int("position").notNull(),
    quantity: smallint("quantity", { unsigned: true }).notNull(),
    placedAt: instant("placed_at").notNull(),
  },
  (table) => [index("wish_places_of_member").on(table.guildId, table.memberId, table.placedAt)],
);

/** Which award ended or lessened which wish, for the way back. */
export const wishTicks = mysqlTable(
  "wish_ticks",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    wishId: ownId("wish_id")
      .notNull()
      .references(() => wishes.id),
    /** No reference: awards belong to a feature that comes after. */
    awardId: ownId("award_id").notNull(),
    way: mysqlEnum("way", tickWays).notNull(),
    tickedAt: instant("ticked_at").notNull(),
    /** Null while the award stands. */
    untickedAt: instant("unticked_at"),
  },
  (table) => [index("wish_ticks_of_award").on(table.guildId, table.awardId)],
);

/** What officers say that an item weighs. Of all others the grade decides. */
export const itemWeights = mysqlTable(
  "item_weights",
  {
    guildId: snowflake("guild_id").notNull(),
    itemId: ownId("item_id")
      .notNull()
      .references(() => items.id),
    weight: tinyint("weight", { unsigned: true }).notNull().$type<ItemWeight>(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.itemId] })],
);

/** Until when members leave their lists as they are. */
export const wishLocks = mysqlTable("wish_locks", {
  guildId: snowflake("guild_id").primaryKey(),
  lockedFrom: instant("locked_from").notNull(),
  /** Null until officers unlock. */
  lockedUntil: instant("locked_until"),
});
