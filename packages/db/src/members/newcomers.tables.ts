import { roles } from "@guildhall/core/games";
import { newcomerDecisions, purposes } from "@guildhall/core/members";
import { int, mysqlEnum, mysqlTable, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, snowflake } from "../columns.ts";

/** Who came to the server: how far each is with the first questions, what they answered, and what officers decided. */
export const newcomers = mysqlTable(
  "newcomers",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id").notNull(),
    purpose: mysqlEnum("purpose", purposes),
    /** The name in the game. */
    characterName: varchar("character_name", { length: 32 }),
    /** Key of a class of the game. */
    classKey: varchar("class_key", { length: 40 }),
    role: mysqlEnum("role", roles),
    power: int("power", { unsigned: true }),
    /** IANA name. */
    timeZone: varchar("time_zone", { length: 40 }),
    rulesAcceptedAt: instant("rules_accepted_at"),
    /** When the person came to the server, this time. */
    arrivedAt: instant("arrived_at").notNull(),
    /** When the person pressed the first button, this time; null before. */
    beganAt: instant("began_at"),
    updatedAt: instant("updated_at").notNull(),
    /** Null until an officer decided. */
    decision: mysqlEnum("decision", newcomerDecisions),
    decidedAt: instant("decided_at"),
  },
  (table) => [unique("newcomers_of_user").on(table.guildId, table.userId)],
);
