import type { Right } from "@guildhall/core";
import { and, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { roleRights } from "./role-rights.tables.ts";

/** What somebody with these roles may do, each right once. `@everyone` counts only when it is among them. */
export async function listRightsOfRoles(
  db: Queryable,
  guildId: string,
  roleIds: readonly string[],
): Promise<readonly Right[]> {
  if (roleIds.length === 0) return [];
  const rows = await db
    .selectDistinct({ right: roleRights.right })
    .from(roleRights)
    .where(and(eq(roleRights.guildId, guildId), inArray(roleRights.roleId, [...roleIds])));
  return rows.map(({ right }) => right);
}

/** Every role that was granted something, with its rights; roles that are gone are among them. */
export async function listRoleGrants(
  db: Queryable,
  guildId: string,
): Promise<ReadonlyMap<string, ReadonlySet<Right>>> {
  const rows = await db.select().from(roleRights).where(eq(roleRights.guildId, guildId));
  const byRole = Map.groupBy(rows, ({ roleId }) => roleId);
  return new Map([...byRole].map(([roleId, own]) => [roleId, new Set(own.map(({ right }) => right))]));
}

export type RoleGrant = { readonly roleId: string; readonly rights: readonly Right[] };

/** Gives the role these rights and no others. Under the guild's lock: a role without rights has no row to lock. */
export async function saveRightsOfRole(
  tx: Transaction,
  guildId: string,
  { roleId, rights }: RoleGrant,
): Promise<void> {
  await tx.delete(roleRights).where(and(eq(roleRights.guildId, guildId), eq(roleRights.roleId, roleId)));
  if (rights.length === 0) return;
  await tx.insert(roleRights).values(rights.map((right) => ({ guildId, roleId, right })));
}
