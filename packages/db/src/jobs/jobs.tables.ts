import { index, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, snowflake } from "../columns.ts";
import { leaseColumns } from "../leases.ts";

/** Work of ours that has a time, one row per run. A timer in memory would be lost with its process. */
export const jobs = mysqlTable(
  "jobs",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    job: varchar("job", { length: 64 }).notNull(),
    /** Which run of the job: its scheduled time as text, or the id of what it is about. Makes a second enqueue harmless. */
    slot: varchar("slot", { length: 64 }).notNull(),
    ...leaseColumns(),
  },
  (table) => [
    unique("jobs_once").on(table.guildId, table.job, table.slot),
    index("jobs_due").on(table.state, table.dueAt, table.id),
    index("jobs_of_guild").on(table.guildId, table.state),
  ],
);
