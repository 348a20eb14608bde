import type { ServerRole } from "@guildhall/core/settings";
import { and, eq, isNull } from "drizzle-orm";
import { unionAll } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { guildRoles } from "../settings/index.ts";
import { memberRoles } from "./server-members.tables.ts";

/** A role that exists, and what it lets people do in Discord. */
export type HeldRole = Pick<ServerRole, "roleId" | "permissions">;

/** The roles of an account, `@everyone` among them. One that was deleted stays with its members in our tables, and counts for nothing. */
export async function listHeldRoles(
  db: Queryable,
  guildId: string,
  userId: string,
): Promise<readonly HeldRole[]> {
  return await selectHeld(db, { guildId, userId });
}

const columns = { roleId: guildRoles.roleId, permissions: guildRoles.permissions };

const selectHeld = prepared((db, value: PlaceholderOf<{ guildId: string; userId: string }>) => {
  const isIt = and(eq(guildRoles.guildId, memberRoles.guildId), eq(guildRoles.roleId, memberRoles.roleId));
  const isTheirs = and(eq(memberRoles.guildId, value("guildId")), eq(memberRoles.userId, value("userId")));
  const own = db
    .select(columns)
    .from(memberRoles)
    .innerJoin(guildRoles, isIt)
    .where(and(isTheirs, isNull(guildRoles.deletedAt)));
  const isEveryone = and(eq(guildRoles.guildId, value("guildId")), eq(guildRoles.roleId, value("guildId")));
  const everyone = db
    .select(columns)
    .from(guildRoles)
    .where(and(isEveryone, isNull(guildRoles.deletedAt)));
  return unionAll(own, everyone).prepare();
});
