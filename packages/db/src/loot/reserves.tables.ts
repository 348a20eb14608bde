import { boolean, index, mysqlTable, unique } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { events } from "../events/index.ts";
import { items } from "../items/index.ts";
import { members } from "../members/index.ts";

/** What members reserved for an event before it began. */
export const lootReserves = mysqlTable(
  "loot_reserves",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    eventId: ownId("event_id")
      .notNull()
      .references(() => events.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    itemId: ownId("item_id")
      .notNull()
      .references(() => items.id),
    reservedAt: instant("reserved_at").notNull(),
    /** When it was taken back. */
    endedAt: instant("ended_at"),
    /** True while it stands, else null: the unique key then holds each item once for a member. */
    isStanding: boolean("is_standing"),
  },
  (table) => [
    unique("loot_reserves_once").on(table.eventId, table.memberId, table.itemId, table.isStanding),
    index("loot_reserves_of_event").on(table.guildId, table.eventId),
  ],
);
