import type { Right } from "@guildhall/core";
import { and, eq, sql } from "drizzle-orm";
import { union } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { memberRights } from "./member-rights.tables.ts";
import { roleRights } from "./role-rights.tables.ts";

/** An account, and the roles that it has; `@everyone` counts only when it is among them. */
export type Grantee = { readonly userId: string; readonly roleIds: readonly [string, ...string[]] };

/** What was granted to these roles and to the account alone, each right once. */
export async function listGrantedRights(
  db: Queryable,
  guildId: string,
  { userId, roleIds }: Grantee,
): Promise<readonly Right[]> {
  const rows = await selectGranted(db, { guildId, userId, roleIds });
  return rows.map(({ right }) => right);
}

const selectGranted = prepared((db, value: PlaceholderOf<{ guildId: string } & Grantee>) => {
  const isOfRoles = sql`${roleRights.roleId} in (${value("roleIds")})`;
  const ofRoles = db
    .select({ right: roleRights.right })
    .from(roleRights)
    .where(and(eq(roleRights.guildId, value("guildId")), isOfRoles));
  const ofAccount = db
    .select({ right: memberRights.right })
    .from(memberRights)
    .where(and(eq(memberRights.guildId, value("guildId")), eq(memberRights.userId, value("userId"))));
  return union(ofRoles, ofAccount).prepare();
});
