import type { ServerRole } from "@guildhall/core/settings";
import { and, desc, eq, isNull, lte, notInArray } from "drizzle-orm";
import { type AsOf, asOfEver, unlessOlder } from "../as-of.ts";
import type { Queryable } from "../client.ts";
import { guildRoles } from "./server.tables.ts";

export type RolesAsOf = AsOf<{ readonly roles: readonly ServerRole[] }>;

/** When Discord last spoke of this role; undefined when it never did. */
export async function findRoleAsOf(
  db: Queryable,
  guildId: string,
  roleId: string,
): Promise<Temporal.Instant | undefined> {
  const [role] = await db
    .select({ asOf: guildRoles.asOf })
    .from(guildRoles)
    .where(and(eq(guildRoles.guildId, guildId), eq(guildRoles.roleId, roleId)));
  return role?.asOf;
}

/** Keeps what Discord says of these roles, unless something newer is known of them. */
export async function saveRoles(db: Queryable, guildId: string, { roles, asOf }: RolesAsOf): Promise<void> {
  if (roles.length === 0) return;
  await db
    .insert(guildRoles)
    .values(roles.map((role) => ({ ...role, guildId, deletedAt: null, asOf })))
    .onDuplicateKeyUpdate({ set: unlessOlder(guildRoles) });
}

/** The role is gone for good, even when the news that it was made comes after this. */
export async function deleteRole(
  db: Queryable,
  guildId: string,
  { roleId, asOf }: AsOf<{ readonly roleId: string }>,
): Promise<void> {
  const tombstone = { name: "", colour: 0, position: 0, permissions: "0", isManaged: false };
  await db
    .insert(guildRoles)
    .values({ ...tombstone, guildId, roleId, deletedAt: asOf, asOf: asOfEver })
    .onDuplicateKeyUpdate({ set: { deletedAt: asOf, asOf: asOfEver } });
}

/** What is not on a full list is gone, unless something newer is known of it. */
export async function deleteOtherRoles(
  db: Queryable,
  guildId: string,
  { roles, asOf }: RolesAsOf,
): Promise<void> {
  const listed = roles.map(({ roleId }) => roleId);
  const isOther = and(isNull(guildRoles.deletedAt), notInArray(guildRoles.roleId, listed));
  await db
    .update(guildRoles)
    .set({ deletedAt: asOf, asOf })
    .where(and(eq(guildRoles.guildId, guildId), lte(guildRoles.asOf, asOf), isOther));
}

const roleColumns = {
  roleId: guildRoles.roleId,
  name: guildRoles.name,
  colour: guildRoles.colour,
  position: guildRoles.position,
  permissions: guildRoles.permissions,
  isManaged: guildRoles.isManaged,
};

/** The roles of the server, from the highest down, as Discord shows them. */
export async function listRoles(db: Queryable, guildId: string): Promise<readonly ServerRole[]> {
  return await db
    .select(roleColumns)
    .from(guildRoles)
    .where(and(eq(guildRoles.guildId, guildId), isNull(guildRoles.deletedAt)))
    .orderBy(desc(guildRoles.position), guildRoles.roleId);
}
