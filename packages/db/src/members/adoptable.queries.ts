import type { Standing } from "@guildhall/core/members";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { isInRoster } from "./roster.queries.ts";
import { members } from "./roster.tables.ts";
import { guildMembers, memberRoles } from "./server-members.tables.ts";

/** Somebody in the server with a role that was asked about, a bot perhaps, and what the roster says of the person. */
export type Adoptable = {
  readonly userId: string;
  /** What the server calls the person. */
  readonly name: string;
  readonly isBot: boolean;
  readonly memberId: number | null;
  /** What officers say of the person; null for whoever is not in the roster. */
  readonly standing: Standing | null;
};

/** Everybody with one of these roles, once, by name. */
export async function listAdoptable(
  db: Queryable,
  guildId: string,
  roleIds: readonly string[],
): Promise<readonly Adoptable[]> {
  const { userId, name, isBot } = guildMembers;
  const holds = db
    .select({ userId: memberRoles.userId })
    .from(memberRoles)
    .where(and(eq(memberRoles.guildId, guildId), inArray(memberRoles.roleId, [...roleIds])));
  const isThere = and(eq(guildMembers.guildId, guildId), isNull(guildMembers.leftAt));
  return await db
    .select({ userId, name, isBot, memberId: members.id, standing: members.standing })
    .from(guildMembers)
    .leftJoin(members, and(isInRoster(guildId), eq(members.userId, userId)))
    .where(and(isThere, inArray(userId, holds)))
    .orderBy(asc(name), asc(userId));
}
