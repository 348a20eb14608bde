import type { Right } from "@guildhall/core";
import { and, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { memberRights } from "./member-rights.tables.ts";

/** Every account that was granted something, with its rights. */
export async function listMemberGrants(
  db: Queryable,
  guildId: string,
): Promise<ReadonlyMap<string, ReadonlySet<Right>>> {
  const rows = await db.select().from(memberRights).where(eq(memberRights.guildId, guildId));
  const byUser = Map.groupBy(rows, ({ userId }) => userId);
  return new Map([...byUser].map(([userId, own]) => [userId, new Set(own.map(({ right }) => right))]));
}

export type MemberGrant = { readonly userId: string; readonly rights: readonly Right[] };

/** Gives the account these rights and no others. */
export async function saveRightsOfMember(
  tx: Transaction,
  guildId: string,
  { userId, rights }: MemberGrant,
): Promise<void> {
  await deleteRightsOfMembers(tx, guildId, [userId]);
  if (rights.length === 0) return;
  await tx.insert(memberRights).values(rights.map((right) => ({ guildId, userId, right })));
}

export async function deleteRightsOfMembers(
  tx: Transaction,
  guildId: string,
  userIds: readonly string[],
): Promise<void> {
  if (userIds.length === 0) return;
  await tx
    .delete(memberRights)
    .where(and(eq(memberRights.guildId, guildId), inArray(memberRights.userId, [...userIds])));
}
