import type { Strike } from "@guildhall/core/members";
import { and, desc, eq, gt, inArray, isNotNull, isNull, lte, or } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf, listAccountIds } from "./accounts.queries.ts";
import { members } from "./roster.tables.ts";
import { strikes } from "./strikes.tables.ts";

/** Strikes of a member, those that are over and those of rows merged into it too; the latest first. */
export async function listStrikes(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<readonly Strike[]> {
  const accountIds = await listAccountIds(db, guildId, memberId);
  const { id: strikeId, reason, eventId, givenAt, expiresAt } = strikes;
  const isOwn = and(eq(strikes.guildId, guildId), inArray(strikes.memberId, accountIds));
  return await db
    .select({ strikeId, reason, eventId, givenAt, expiresAt })
    .from(strikes)
    .where(and(isOwn, isNull(strikes.takenBackAt)))
    .orderBy(desc(givenAt), desc(strikeId));
}

/** Strikes of these members that count at a moment, those of rows merged into them too. */
export async function listStandingStrikes(
  db: Queryable,
  guildId: string,
  { memberIds, now }: { readonly memberIds: readonly number[]; readonly now: Temporal.Instant },
): Promise<readonly (Pick<Strike, "expiresAt"> & { readonly memberId: number })[]> {
  if (memberIds.length === 0) return [];
  const counts = and(isNull(strikes.takenBackAt), or(isNull(strikes.expiresAt), gt(strikes.expiresAt, now)));
  return await db
    .select({ memberId: accountIdOf(members), expiresAt: strikes.expiresAt })
    .from(strikes)
    .innerJoin(members, isWhose)
    .where(and(eq(strikes.guildId, guildId), inArray(accountIdOf(members), [...memberIds]), counts));
}

export type NewStrike = Omit<Strike, "strikeId"> & { readonly memberId: number };

export async function createStrike(tx: Transaction, guildId: string, strike: NewStrike): Promise<number> {
  const [made] = await tx
    .insert(strikes)
    .values({ guildId, ...strike })
    .$returningId();
  if (!made) throw new Error("A row that was just written is not there");
  return made.id;
}

export async function createStrikes(
  tx: Transaction,
  guildId: string,
  given: readonly NewStrike[],
): Promise<void> {
  if (given.length > 0) await tx.insert(strikes).values(given.map((strike) => ({ guildId, ...strike })));
}

const isWhose = and(eq(members.guildId, strikes.guildId), eq(members.id, strikes.memberId));

/** What settling an event gave, also what was taken back since. */
export async function listStrikesOfEvent(db: Queryable, guildId: string, eventId: number) {
  const rows = await db
    .select({ strikeId: strikes.id, memberId: accountIdOf(members), takenBackAt: strikes.takenBackAt })
    .from(strikes)
    .innerJoin(members, isWhose)
    .where(and(eq(strikes.guildId, guildId), eq(strikes.eventId, eventId)));
  return rows.map(({ takenBackAt, ...strike }) => ({ ...strike, isTakenBack: takenBackAt !== null }));
}

/** One that stands, or one that was taken back and can stand again. */
export type WantedStrike = { readonly strikeId: number; readonly isTakenBack: boolean };

/** Whose strike it is; locked. */
export async function lockStrike(
  tx: Transaction,
  guildId: string,
  { strikeId, isTakenBack }: WantedStrike,
): Promise<number | undefined> {
  const { takenBackAt } = strikes;
  const [row] = await tx
    .select({ memberId: accountIdOf(members) })
    .from(strikes)
    .innerJoin(members, isWhose)
    .where(and(isStrike(guildId, strikeId), isTakenBack ? isNotNull(takenBackAt) : isNull(takenBackAt)))
    .for("update");
  return row?.memberId;
}

/** Null lets it stand again, as it was given. */
export async function saveStrikeTakenBack(
  tx: Transaction,
  guildId: string,
  { strikeId, takenBackAt }: { readonly strikeId: number; readonly takenBackAt: Temporal.Instant | null },
): Promise<void> {
  await tx.update(strikes).set({ takenBackAt }).where(isStrike(guildId, strikeId));
}

type OldStrikes = { readonly takenBackBefore: Temporal.Instant; readonly limit: number };

/** Those of officers that were taken back so long ago; one of an event keeps settling from giving it again. Says how many there were. */
export async function deleteOldStrikes(
  db: Queryable,
  guildId: string,
  { takenBackBefore, limit }: OldStrikes,
): Promise<number> {
  const isOld = and(isNull(strikes.eventId), lte(strikes.takenBackAt, takenBackBefore));
  const [result] = await db
    .delete(strikes)
    .where(and(eq(strikes.guildId, guildId), isOld))
    .limit(limit);
  return result.affectedRows;
}

const isStrike = (guildId: string, strikeId: number) =>
  and(eq(strikes.guildId, guildId), eq(strikes.id, strikeId));

export async function deleteStrikes(
  tx: Transaction,
  guildId: string,
  strikeIds: readonly number[],
): Promise<void> {
  if (strikeIds.length === 0) return;
  await tx.delete(strikes).where(and(eq(strikes.guildId, guildId), inArray(strikes.id, [...strikeIds])));
}
