import type { Place, SetupProblem, SetupThing } from "@guildhall/core/settings";
import { boolean, mysqlTable, primaryKey, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, snowflake } from "../columns.ts";

/** How far each guild is with what it uses of its Discord server. */
export const guildSetups = mysqlTable("guild_setups", {
  guildId: snowflake("guild_id").primaryKey(),
  /** When officers confirmed what the bot is making now; null while nothing is under way. */
  confirmedAt: instant("confirmed_at"),
  finishedAt: instant("finished_at"),
  problem: varchar("problem", { length: 64 }).$type<SetupProblem>(),
});

/** What officers picked and have not confirmed yet. */
export const setupPicks = mysqlTable(
  "setup_picks",
  {
    guildId: snowflake("guild_id").notNull(),
    place: varchar("place", { length: 20 }).notNull().$type<Place>(),
    discordId: snowflake("discord_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.place] })],
);

/** What a confirmed setup brings about. The id of what the bot makes stands in Discord's audit log. */
export const setupSteps = mysqlTable(
  "setup_steps",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    thing: varchar("thing", { length: 20 }).notNull().$type<SetupThing>(),
    /** Null until it is there. */
    discordId: snowflake("discord_id"),
    isMadeByUs: boolean("is_made_by_us").notNull(),
    /** When the bot first asked Discord for it; from then on it may be there although `discord_id` is null. */
    attemptedAt: instant("attempted_at"),
  },
  (table) => [unique("setup_steps_once").on(table.guildId, table.thing)],
);
