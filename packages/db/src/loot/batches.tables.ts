import { lootBatchKinds } from "@guildhall/core/loot";
import { mysqlEnum, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";

/** Drops that were recorded, or awards that were made, at once: they are undone at once too. */
export const lootBatches = mysqlTable(
  "loot_batches",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    kind: mysqlEnum("kind", lootBatchKinds).notNull(),
    /** Null for an event that is none of the guild's. */
    eventId: ownId("event_id"),
    madeAt: instant("made_at").notNull(),
    madeByMemberId: ownId("made_by_member_id"),
    undoneAt: instant("undone_at"),
    /** Made by whoever pressed: the same press twice is one batch. */
    requestId: varchar("request_id", { length: 40 }).notNull(),
  },
  (table) => [unique("loot_batches_once").on(table.guildId, table.requestId)],
);
