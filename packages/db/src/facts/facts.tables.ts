import type { Fact, FactName } from "@guildhall/core";
import { boolean, index, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, json, ownId, snowflake } from "../columns.ts";
import { leaseColumns } from "../leases.ts";

/** What happened, written in the transaction that made it happen. */
export const facts = mysqlTable(
  "facts",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    name: varchar("name", { length: 64 }).notNull().$type<FactName>(),
    /** The fact itself, ids only; `guild_id` and `name` repeat it for the indexes. */
    payload: json<Fact>("payload").notNull(),
    /** The click or request that it came from; null when it came from nobody. */
    correlationId: varchar("correlation_id", { length: 64 }),
    recordedAt: instant("recorded_at").notNull(),
    /** Whether the deliveries to its handlers were written. */
    isFannedOut: boolean("is_fanned_out").notNull().default(false),
  },
  (table) => [
    index("facts_of_guild").on(table.guildId, table.recordedAt),
    index("facts_to_fan_out").on(table.isFannedOut, table.id),
  ],
);

/** One fact on its way to one handler. */
export const deliveries = mysqlTable(
  "deliveries",
  {
    id: id(),
    factId: ownId("fact_id")
      .notNull()
      .references(() => facts.id),
    guildId: snowflake("guild_id").notNull(),
    handler: varchar("handler", { length: 64 }).notNull(),
    ...leaseColumns(),
  },
  (table) => [
    unique("deliveries_once").on(table.factId, table.handler),
    index("deliveries_due").on(table.state, table.dueAt, table.id),
    index("deliveries_of_guild").on(table.guildId, table.state),
  ],
);
