import { and, count, eq, inArray, isNull } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { guildMembers, memberRoles } from "./server-members.tables.ts";

/** Somebody who is in the server and is no bot. */
export type ServerPerson = {
  readonly userId: string;
  readonly name: string;
  readonly avatarHash: string | null;
};

/** Everybody in the server, in the order of their names. */
export async function listServerPeople(db: Queryable, guildId: string): Promise<readonly ServerPerson[]> {
  const { userId, name, avatarHash } = guildMembers;
  return await db
    .select({ userId, name, avatarHash })
    .from(guildMembers)
    .where(isThere(guildId))
    .orderBy(name);
}

/** Somebody of whom Discord told once. */
export type KnownPerson = ServerPerson & { readonly isInServer: boolean };

/** Those of these accounts of whom Discord ever told, whoever left since among them. */
export async function listKnownPeople(
  db: Queryable,
  guildId: string,
  userIds: readonly string[],
): Promise<readonly KnownPerson[]> {
  if (userIds.length === 0) return [];
  const { userId, name, avatarHash, leftAt } = guildMembers;
  const people = await db
    .select({ userId, name, avatarHash, leftAt })
    .from(guildMembers)
    .where(and(eq(guildMembers.guildId, guildId), inArray(userId, [...userIds])));
  return people.map(({ leftAt: left, ...person }) => ({ ...person, isInServer: left === null }));
}

/** How many people have each role. Nobody is listed under `@everyone`. */
export async function countPeopleOfRoles(
  db: Queryable,
  guildId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ roleId: memberRoles.roleId, people: count() })
    .from(memberRoles)
    .innerJoin(guildMembers, isSamePerson)
    .where(isThere(guildId))
    .groupBy(memberRoles.roleId);
  return new Map(rows.map(({ roleId, people }) => [roleId, people]));
}

/** Who has which of these roles, people who left and bots aside. */
export async function listPeopleOfRoles(
  db: Queryable,
  guildId: string,
  roleIds: readonly string[],
): Promise<readonly { readonly userId: string; readonly roleId: string }[]> {
  if (roleIds.length === 0) return [];
  return await db
    .select({ userId: memberRoles.userId, roleId: memberRoles.roleId })
    .from(memberRoles)
    .innerJoin(guildMembers, isSamePerson)
    .where(and(isThere(guildId), inArray(memberRoles.roleId, [...roleIds])));
}

const isSamePerson = and(
  eq(memberRoles.guildId, guildMembers.guildId),
  eq(memberRoles.userId, guildMembers.userId),
);

const isThere = (guildId: string) =>
  and(eq(guildMembers.guildId, guildId), isNull(guildMembers.leftAt), eq(guildMembers.isBot, false));
