import { index, mysqlTable, varchar } from "drizzle-orm/mysql-core";
import { id, instant, snowflake } from "../columns.ts";

/** Who cannot apply: by the account, by the name in the game, or by both. */
export const recruitmentBlocks = mysqlTable(
  "recruitment_blocks",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id"),
    /** As the officer wrote it. */
    characterName: varchar("character_name", { length: 32 }),
    /** For officers only. */
    reason: varchar("reason", { length: 300 }).notNull(),
    /** Null for good. */
    until: instant("until"),
    blockedAt: instant("blocked_at").notNull(),
    /** Null when a program did it, or whoever did was erased. */
    blockedByUserId: snowflake("blocked_by_user_id"),
    liftedAt: instant("lifted_at"),
    /** When the person tried to apply last. */
    triedAt: instant("tried_at"),
  },
  (table) => [index("recruitment_blocks_of_guild").on(table.guildId, table.liftedAt)],
);
