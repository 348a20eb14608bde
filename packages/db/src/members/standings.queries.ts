import type { Member, Standing } from "@guildhall/core/members";
import { and, asc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import type { AnyMySqlColumn } from "drizzle-orm/mysql-core";
import type { Queryable, Transaction } from "../client.ts";
import { isInRoster, memberColumns } from "./roster.queries.ts";
import { members } from "./roster.tables.ts";
import { guildMembers } from "./server-members.tables.ts";

/** A member with what officers say of the place in the guild. */
export type RosterMember = Member & {
  readonly standing: Standing;
  readonly rankId: number | null;
  readonly timeZone: string | null;
  readonly joinedAt: Temporal.Instant;
  /** Whether Discord lists the account in the server; false without an account. */
  readonly isInServer: boolean;
};

const rosterColumns = {
  ...memberColumns,
  standing: members.standing,
  rankId: members.rankId,
  timeZone: members.timeZone,
  joinedAt: members.createdAt,
  isInServer: sql`${guildMembers.userId} is not null and ${guildMembers.leftAt} is null`.mapWith(Boolean),
};

const isSameAccount = and(eq(guildMembers.guildId, members.guildId), eq(guildMembers.userId, members.userId));

type AnyPerson = Readonly<Record<"guildId" | "userId" | "standing", AnyMySqlColumn>>;

/** Whether somebody is known to have left: by what officers say, or by what Discord told of the account. */
export function hasLeft({ guildId, userId, standing }: AnyPerson): SQL<boolean> {
  const leftServer = sql`exists (select 1 from ${guildMembers} where ${guildMembers.guildId} = ${guildId}
    and ${guildMembers.userId} = ${userId} and ${guildMembers.leftAt} is not null)`;
  return sql`(${standing} = 'left' or ${leftServer})`.mapWith(Boolean);
}

/** The roster by name, with standing and rank. */
export async function listRoster(db: Queryable, guildId: string): Promise<readonly RosterMember[]> {
  return await db
    .select(rosterColumns)
    .from(members)
    .leftJoin(guildMembers, isSameAccount)
    .where(isInRoster(guildId))
    .orderBy(asc(members.name), asc(members.id));
}

/** Those of these members who are in the roster, by number. */
export async function listRosterOf(
  db: Queryable,
  guildId: string,
  memberIds: readonly number[],
): Promise<readonly RosterMember[]> {
  if (memberIds.length === 0) return [];
  return await db
    .select(rosterColumns)
    .from(members)
    .leftJoin(guildMembers, isSameAccount)
    .where(and(isInRoster(guildId), inArray(members.id, [...memberIds])))
    .orderBy(asc(members.id));
}

export async function findRosterMember(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<RosterMember | undefined> {
  const [member] = await db
    .select(rosterColumns)
    .from(members)
    .leftJoin(guildMembers, isSameAccount)
    .where(and(isInRoster(guildId), eq(members.id, memberId)));
  return member;
}

/** Members behind these accounts who are not in the server. */
export async function listAbsentMembers(
  db: Queryable,
  guildId: string,
  userIds: readonly string[],
): Promise<
  readonly (Pick<RosterMember, "memberId" | "rankId"> & {
    /** Null for an account of which Discord never told. */
    readonly leftAt: Temporal.Instant | null;
  })[]
> {
  if (userIds.length === 0) return [];
  const isAbsent = or(isNull(guildMembers.userId), isNotNull(guildMembers.leftAt));
  return await db
    .select({ memberId: members.id, rankId: members.rankId, leftAt: guildMembers.leftAt })
    .from(members)
    .leftJoin(guildMembers, isSameAccount)
    .where(and(isInRoster(guildId), inArray(members.userId, [...userIds]), isAbsent))
    .orderBy(asc(members.id));
}

/** These members, locked in the order of their numbers, so that two changes never wait for each other in a circle. */
export async function lockMembers(
  tx: Transaction,
  guildId: string,
  memberIds: readonly number[],
): Promise<readonly (Pick<RosterMember, "memberId" | "standing" | "rankId"> & { name: string })[]> {
  const { standing, rankId, name } = members;
  return await tx
    .select({ memberId: members.id, standing, rankId, name })
    .from(members)
    .where(and(isInRoster(guildId), inArray(members.id, [...memberIds])))
    .orderBy(asc(members.id))
    .for("update");
}

/** The clock by which the member means days and weeks. */
export async function saveTimeZone(
  tx: Transaction,
  guildId: string,
  { memberId, timeZone }: Pick<Member, "memberId"> & { readonly timeZone: string },
): Promise<void> {
  await tx
    .update(members)
    .set({ timeZone })
    .where(and(eq(members.guildId, guildId), eq(members.id, memberId)));
}

export async function saveStanding(
  tx: Transaction,
  guildId: string,
  { memberIds, standing }: { readonly memberIds: readonly number[]; readonly standing: Standing },
): Promise<void> {
  if (memberIds.length === 0) return;
  await tx
    .update(members)
    .set({ standing })
    .where(and(eq(members.guildId, guildId), inArray(members.id, [...memberIds])));
}

/** When those who left the server did. */
export async function listLeavings(
  db: Queryable,
  guildId: string,
): Promise<readonly { readonly memberId: number; readonly leftAt: Temporal.Instant }[]> {
  const rows = await db
    .select({ memberId: members.id, leftAt: guildMembers.leftAt })
    .from(members)
    .innerJoin(guildMembers, and(isSameAccount, isNotNull(guildMembers.leftAt)))
    .where(isInRoster(guildId));
  return rows.flatMap(({ memberId, leftAt }) => (leftAt ? [{ memberId, leftAt }] : []));
}
