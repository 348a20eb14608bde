import { dropStates } from "@guildhall/core/loot";
import { index, mysqlEnum, mysqlTable } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { events } from "../events/index.ts";
import { items } from "../items/index.ts";

/** Items that fell, one row each: two of the same are two rows. */
export const drops = mysqlTable(
  "drops",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    houseId: ownId("house_id").notNull(),
    itemId: ownId("item_id")
      .notNull()
      .references(() => items.id),
    /** Null for what came from nowhere in particular, such as the guild's bank. */
    eventId: ownId("event_id").references(() => events.id),
    state: mysqlEnum("state", dropStates).notNull(),
    droppedAt: instant("dropped_at").notNull(),
    /** Null once the officer is erased. */
    recordedByMemberId: ownId("recorded_by_member_id"),
    /** Drops that were recorded at once. */
    batchId: ownId("batch_id"),
  },
  (table) => [
    index("drops_by_state").on(table.guildId, table.state, table.droppedAt),
    index("drops_of_event").on(table.guildId, table.eventId),
    index("drops_of_item").on(table.guildId, table.itemId, table.droppedAt),
  ],
);
