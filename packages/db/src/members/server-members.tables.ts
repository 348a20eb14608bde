import { boolean, index, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { asOf } from "../as-of.ts";
import { instant, snowflake } from "../columns.ts";

/** Discord accounts in each server, as Discord tells them; the roster is the table `members`. */
export const guildMembers = mysqlTable(
  "guild_members",
  {
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id").notNull(),
    name: varchar("name", { length: 100 }).notNull(),
    avatarHash: varchar("avatar_hash", { length: 64 }),
    isBot: boolean("is_bot").notNull(),
    joinedAt: instant("joined_at"),
    /** When the account left or was removed; null while it is there. */
    leftAt: instant("left_at"),
    asOf: asOf(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.userId] })],
);

/** Which roles an account has, as of the `as_of` of its row in `guild_members`. */
export const memberRoles = mysqlTable(
  "member_roles",
  {
    guildId: snowflake("guild_id").notNull(),
    userId: snowflake("user_id").notNull(),
    roleId: snowflake("role_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.guildId, table.userId, table.roleId] }),
    index("member_roles_by_role").on(table.guildId, table.roleId),
  ],
);

/** Which reading of all members is the one that counts, and whether one ever got through. */
export const memberSyncs = mysqlTable("member_syncs", {
  guildId: snowflake("guild_id").primaryKey(),
  startedAt: instant("started_at").notNull(),
  completedAt: instant("completed_at"),
});
