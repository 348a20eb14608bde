import type { Honour } from "@guildhall/core/announcements";
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { honourMembers, honours } from "./fame.tables.ts";

/** Somebody who is honoured, by the name that people read. */
export type Honoured = { readonly memberId: number; readonly userId: string | null; readonly name: string };

/** An honour with those whom it is for. */
export type NamedHonour = Honour & { readonly people: readonly Honoured[] };

const columns = {
  honourId: honours.id,
  title: honours.title,
  text: honours.text,
  link: honours.link,
  awardedOn: honours.awardedOn,
  isPinged: honours.isPinged,
  round: honours.round,
  writtenAt: honours.writtenAt,
  takenBackAt: honours.takenBackAt,
};

/** What stands, the latest day first. With a member those that are for this one. */
export async function listHonours(
  db: Queryable,
  guildId: string,
  { limit, memberId }: { readonly limit: number; readonly memberId?: number },
): Promise<readonly NamedHonour[]> {
  const ofMember = db
    .select({ honourId: honourMembers.honourId })
    .from(honourMembers)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, honourMembers.memberId)))
    .where(and(eq(honourMembers.guildId, guildId), eq(accountIdOf(members), memberId ?? 0)));
  const isMeant = memberId === undefined ? undefined : inArray(honours.id, ofMember);
  const rows = await db
    .select(columns)
    .from(honours)
    .where(and(eq(honours.guildId, guildId), isNull(honours.takenBackAt), isMeant))
    .orderBy(desc(honours.awardedOn), desc(honours.id))
    .limit(limit);
  return await withPeople(db, guildId, rows);
}

/** One honour, whether it stands or not. */
export async function findHonour(
  db: Queryable,
  guildId: string,
  honourId: number,
): Promise<NamedHonour | undefined> {
  const rows = await db
    .select(columns)
    .from(honours)
    .where(and(eq(honours.guildId, guildId), eq(honours.id, honourId)));
  const [honour] = await withPeople(db, guildId, rows);
  return honour;
}

/** Whoever was two rows is named once, as the one who they are. */
async function withPeople(
  db: Queryable,
  guildId: string,
  rows: readonly Honour[],
): Promise<readonly NamedHonour[]> {
  if (rows.length === 0) return [];
  const account = alias(members, "account");
  const honourIds = rows.map(({ honourId }) => honourId);
  const found = await db
    .selectDistinct({
      honourId: honourMembers.honourId,
      memberId: account.id,
      userId: account.userId,
      name: account.name,
    })
    .from(honourMembers)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, honourMembers.memberId)))
    .innerJoin(account, and(eq(account.guildId, guildId), eq(account.id, accountIdOf(members))))
    .where(and(eq(honourMembers.guildId, guildId), inArray(honourMembers.honourId, honourIds)))
    .orderBy(asc(account.name), asc(account.id));
  const peopleOf = Map.groupBy(found, ({ honourId }) => honourId);
  return rows.map((row) => ({
    ...row,
    people: (peopleOf.get(row.honourId) ?? []).map(({ honourId: _which, ...person }) => person),
  }));
}

/** An honour as it is to be written. */
export type HonourToWrite = Omit<Honour, "honourId" | "round" | "writtenAt" | "takenBackAt">;

export async function createHonour(
  tx: Transaction,
  guildId: string,
  honour: HonourToWrite & {
    readonly writtenAt: Temporal.Instant;
    readonly writtenByMemberId: number | null;
  },
): Promise<number> {
  const [made] = await tx
    .insert(honours)
    .values({ guildId, ...honour })
    .$returningId();
  if (!made) throw new Error("A row that was just written is not there");
  return made.id;
}

export async function saveHonour(
  tx: Transaction,
  guildId: string,
  { honourId, ...written }: HonourToWrite & Pick<Honour, "honourId">,
): Promise<void> {
  await tx
    .update(honours)
    .set(written)
    .where(and(eq(honours.guildId, guildId), eq(honours.id, honourId)));
}

/** These are honoured, and nobody else. */
export async function saveHonoured(
  tx: Transaction,
  guildId: string,
  { honourId, memberIds }: { readonly honourId: number; readonly memberIds: readonly number[] },
): Promise<void> {
  await tx
    .delete(honourMembers)
    .where(and(eq(honourMembers.guildId, guildId), eq(honourMembers.honourId, honourId)));
  await tx.insert(honourMembers).values(memberIds.map((memberId) => ({ guildId, honourId, memberId })));
}

export async function saveHonourTakenBack(
  tx: Transaction,
  guildId: string,
  { honourId, takenBackAt }: { readonly honourId: number; readonly takenBackAt: Temporal.Instant },
): Promise<void> {
  await tx
    .update(honours)
    .set({ takenBackAt })
    .where(and(eq(honours.guildId, guildId), eq(honours.id, honourId)));
}

/** It stands again, and is told in another round. */
export async function saveHonourBroughtBack(
  tx: Transaction,
  guildId: string,
  honourId: number,
): Promise<void> {
  await tx
    .update(honours)
    .set({ takenBackAt: null, round: sql`${honours.round} + 1` })
    .where(and(eq(honours.guildId, guildId), eq(honours.id, honourId)));
}
