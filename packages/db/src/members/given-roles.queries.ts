import type { Member, Standing } from "@guildhall/core/members";
import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { givenRoles } from "./given-roles.tables.ts";
import { members } from "./roster.tables.ts";
import { guildMembers, memberRoles } from "./server-members.tables.ts";

/** Somebody of the roster who is in the server, with the roles there. */
export type RoleHolder = Pick<Member, "memberId"> & {
  readonly userId: string;
  readonly standing: Standing;
  readonly rankId: number | null;
  readonly heldRoleIds: readonly string[];
  /** Those that the product gave. */
  readonly givenRoleIds: readonly string[];
};

type Whose = { readonly memberIds?: readonly number[]; readonly userIds?: readonly string[] };

/** Everybody of the roster who is in the server, or those of them who are meant; whom an undone import brought too, for what they were given. */
export async function listRoleHolders(
  db: Queryable,
  guildId: string,
  { memberIds, userIds }: Whose = {},
): Promise<readonly RoleHolder[]> {
  const isSame = and(eq(guildMembers.guildId, members.guildId), eq(guildMembers.userId, members.userId));
  const isMeant = and(
    memberIds && inArray(members.id, [...memberIds]),
    userIds && inArray(members.userId, [...userIds]),
  );
  const people = await db
    .select({
      memberId: members.id,
      userId: guildMembers.userId,
      standing: members.standing,
      rankId: members.rankId,
    })
    .from(members)
    .innerJoin(guildMembers, isSame)
    .where(
      and(eq(members.guildId, guildId), isNotNull(members.userId), isNull(guildMembers.leftAt), isMeant),
    );
  if (people.length === 0) return [];
  const isNarrow = memberIds !== undefined || userIds !== undefined;
  const accounts = isNarrow ? people.map(({ userId }) => userId) : undefined;
  const held = await groupRoles(db, memberRoles, { guildId, accounts });
  const given = await groupRoles(db, givenRoles, { guildId, accounts });
  return people.map((person) => ({
    ...person,
    heldRoleIds: held.get(person.userId) ?? [],
    givenRoleIds: given.get(person.userId) ?? [],
  }));
}

type Grouping = { readonly guildId: string; readonly accounts: readonly string[] | undefined };

async function groupRoles(
  db: Queryable,
  table: typeof memberRoles | typeof givenRoles,
  { guildId, accounts }: Grouping,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const isOfThese = accounts && inArray(table.userId, [...accounts]);
  const rows = await db
    .select({ userId: table.userId, roleId: table.roleId })
    .from(table)
    .where(and(eq(table.guildId, guildId), isOfThese));
  const byUser = Map.groupBy(rows, ({ userId }) => userId);
  return new Map([...byUser].map(([userId, each]) => [userId, each.map(({ roleId }) => roleId)]));
}

type GivenRole = { readonly userId: string; readonly roleId: string };

/** Written before they are given, so that whoever is cut off in between still answers for them. */
export async function saveGivenRoles(
  db: Queryable,
  guildId: string,
  { given, now }: { readonly given: readonly GivenRole[]; readonly now: Temporal.Instant },
): Promise<void> {
  if (given.length === 0) return;
  await db
    .insert(givenRoles)
    .values(given.map((role) => ({ ...role, guildId, givenAt: now })))
    .onDuplicateKeyUpdate({ set: { roleId: sql`${givenRoles.roleId}` } });
}

/** The role is no more, so nobody has it. */
export async function forgetGivenRole(db: Queryable, guildId: string, roleId: string): Promise<void> {
  await db.delete(givenRoles).where(and(eq(givenRoles.guildId, guildId), eq(givenRoles.roleId, roleId)));
}

/** The product answers for these no longer. */
export async function deleteGivenRoles(
  db: Queryable,
  guildId: string,
  { userId, roleIds }: { readonly userId: string; readonly roleIds: readonly string[] },
): Promise<void> {
  if (roleIds.length === 0) return;
  const isOne = and(eq(givenRoles.userId, userId), inArray(givenRoles.roleId, [...roleIds]));
  await db.delete(givenRoles).where(and(eq(givenRoles.guildId, guildId), isOne));
}
