import { type ChannelOverwrite, serverChannelKinds } from "@guildhall/core/settings";
import { sql } from "drizzle-orm";
import { boolean, int, mysqlEnum, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import { asOf } from "../as-of.ts";
import { instant, json, snowflake } from "../columns.ts";

/** The roles of each server, as the gateway tells them. */
export const guildRoles = mysqlTable(
  "guild_roles",
  {
    guildId: snowflake("guild_id").notNull(),
    roleId: snowflake("role_id").notNull(),
    name: varchar("name", { length: 100 }).notNull(),
    colour: int("colour", { unsigned: true }).notNull(),
    position: int("position").notNull(),
    /** Discord's bits: up to 2^64, so as text in TypeScript like an id. */
    permissions: snowflake("permissions").notNull(),
    isManaged: boolean("is_managed").notNull(),
    /** A role that is gone keeps its row, so that late news of it cannot bring it back. */
    deletedAt: instant("deleted_at"),
    asOf: asOf(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.roleId] })],
);

/** The channels of each server, without threads, as the gateway tells them. */
export const guildChannels = mysqlTable(
  "guild_channels",
  {
    guildId: snowflake("guild_id").notNull(),
    channelId: snowflake("channel_id").notNull(),
    parentId: snowflake("parent_id"),
    kind: mysqlEnum("kind", serverChannelKinds).notNull(),
    name: varchar("name", { length: 100 }).notNull(),
    position: int("position").notNull(),
    /** What it allows and denies beside what roles may do in the whole server. */
    overwrites: json<readonly ChannelOverwrite[]>("overwrites").notNull().default(sql`('[]')`),
    /** As with roles. */
    deletedAt: instant("deleted_at"),
    asOf: asOf(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.channelId] })],
);
