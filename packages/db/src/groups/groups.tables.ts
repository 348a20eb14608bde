import type { RoleTargets } from "@guildhall/core/groups";
import { boolean, mysqlTable, primaryKey, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, json, ownId, snowflake } from "../columns.ts";
import { houses, members } from "../members/index.ts";

/** Standing groups of a guild. */
export const statics = mysqlTable(
  "statics",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    houseId: ownId("house_id")
      .notNull()
      .references(() => houses.id),
    name: varchar("name", { length: 50 }).notNull(),
    leaderMemberId: ownId("leader_member_id")
      .notNull()
      .references(() => members.id),
    /** How many of each role are wanted. */
    targets: json<RoleTargets>("targets").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [unique("statics_by_name").on(table.guildId, table.name)],
);

/** Who belongs to which static. */
export const staticMembers = mysqlTable(
  "static_members",
  {
    staticId: ownId("static_id")
      .notNull()
      .references(() => statics.id),
    memberId: ownId("member_id")
      .notNull()
      .references(() => members.id),
    guildId: snowflake("guild_id").notNull(),
    /** True for a regular, else null: the unique key then lets a member be a regular of one static at most. */
    isRegular: boolean("is_regular"),
    joinedAt: instant("joined_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.staticId, table.memberId] }),
    unique("static_members_regular").on(table.guildId, table.memberId, table.isRegular),
  ],
);
