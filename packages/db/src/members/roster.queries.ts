import type { Member } from "@guildhall/core/members";
import { and, asc, eq, inArray, isNull, type Placeholder } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { members } from "./roster.tables.ts";

export type NewMember = Pick<Member, "houseId" | "name"> & {
  readonly userId: string;
  readonly now: Temporal.Instant;
};

/** The member behind a Discord account; added to the roster the first time. Of two at once, one waits for the other. */
export async function ensureMember(
  tx: Transaction,
  guildId: string,
  { now, ...person }: NewMember,
): Promise<Member> {
  const known = await findMemberOfUser(tx, guildId, person.userId);
  if (known && !isNamedAtLast(known, person)) return known;
  await tx
    .insert(members)
    .values({ guildId, ...person, createdAt: now })
    .onDuplicateKeyUpdate({ set: { withdrawnAt: null, ...(known ? { name: person.name } : {}) } });
  return (await findMemberOfUser(tx, guildId, person.userId)) ?? fail();
}

/** Somebody who is only known by the name in the game. Names are looked up first, under the guild's lock. */
export async function createUnlinkedMember(
  tx: Transaction,
  guildId: string,
  { houseId, name, now }: Omit<NewMember, "userId">,
): Promise<Member> {
  const row = { guildId, houseId, userId: null, name, createdAt: now };
  const [made] = await tx.insert(members).values(row).$returningId();
  return { memberId: made?.id ?? fail(), houseId, userId: null, name };
}

export async function saveMemberName(
  tx: Transaction,
  guildId: string,
  { memberId, name }: Pick<Member, "memberId" | "name">,
): Promise<void> {
  await tx
    .update(members)
    .set({ name })
    .where(and(eq(members.guildId, guildId), eq(members.id, memberId)));
}

/** Members of this name, however it is written. */
export async function listMembersNamed(
  db: Queryable,
  guildId: string,
  name: string,
): Promise<readonly Member[]> {
  return await db
    .select(memberColumns)
    .from(members)
    .where(and(isInRoster(guildId), eq(members.name, name)));
}

/** Whose name Discord had not told yet stands under the number of the account, until it is heard. */
function isNamedAtLast(known: Member, { userId, name }: Pick<NewMember, "userId" | "name">): boolean {
  return known.name === userId && name !== userId;
}

/** Members of a guild. Who turned out to be another member is that one alone; who was imported by mistake is nobody. */
export const isInRoster = (guildId: string | Placeholder) =>
  and(eq(members.guildId, guildId), isNull(members.mergedIntoMemberId), isNull(members.withdrawnAt));

/** What everything that names a member reads. */
export const memberColumns = {
  memberId: members.id,
  houseId: members.houseId,
  userId: members.userId,
  name: members.name,
};

export async function findMemberOfUser(
  db: Queryable,
  guildId: string,
  userId: string,
): Promise<Member | undefined> {
  const [member] = await selectMemberOfUser(db, { guildId, userId });
  return member;
}

const selectMemberOfUser = prepared((db, value: PlaceholderOf<{ guildId: string; userId: string }>) =>
  db
    .select(memberColumns)
    .from(members)
    .where(and(isInRoster(value("guildId")), eq(members.userId, value("userId"))))
    .prepare(),
);

/** The row of a Discord account, in the roster or not: for whoever asks what is held of a person. */
export async function findRowOfUser(
  db: Queryable,
  guildId: string,
  userId: string,
): Promise<Member | undefined> {
  const [member] = await db
    .select(memberColumns)
    .from(members)
    .where(and(eq(members.guildId, guildId), eq(members.userId, userId)));
  return member;
}

/** Members behind these Discord accounts; who is in no roster is left out. */
export async function listMembersOfUsers(
  db: Queryable,
  guildId: string,
  userIds: readonly string[],
): Promise<readonly Member[]> {
  if (userIds.length === 0) return [];
  return await db
    .select(memberColumns)
    .from(members)
    .where(and(isInRoster(guildId), inArray(members.userId, [...userIds])));
}

/** The members of these numbers, in no order; who is not in the roster is left out. */
export async function listMembersByIds(
  db: Queryable,
  guildId: string,
  memberIds: readonly number[],
): Promise<readonly Member[]> {
  if (memberIds.length === 0) return [];
  return await db
    .select(memberColumns)
    .from(members)
    .where(and(isInRoster(guildId), inArray(members.id, [...memberIds])));
}

export async function findMember(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<Member | undefined> {
  const [member] = await db
    .select(memberColumns)
    .from(members)
    .where(and(isInRoster(guildId), eq(members.id, memberId)));
  return member;
}

/** The roster by name. */
export async function listMembers(db: Queryable, guildId: string): Promise<readonly Member[]> {
  return await db
    .select(memberColumns)
    .from(members)
    .where(isInRoster(guildId))
    .orderBy(asc(members.name), asc(members.id));
}

/** Everybody whom books may name: the roster, and rows that were merged into others. */
export async function listNamed(db: Queryable, guildId: string): Promise<readonly Member[]> {
  return await db
    .select(memberColumns)
    .from(members)
    .where(eq(members.guildId, guildId))
    .orderBy(asc(members.id));
}

function fail(): never {
  throw new Error("A row that was just written is not there");
}
