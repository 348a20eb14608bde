import type { Hundredths } from "@guildhall/core";
import type { Entry, EntryKind } from "@guildhall/core/dkp";
import { and, asc, eq, inArray, isNull, like, notExists, notInArray, or } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { dkpBalances, dkpBatches, dkpEntries } from "./dkp.tables.ts";
import { slipColumns } from "./entry-columns.queries.ts";

/** A row of a slip, and where it was written. */
export type SlipEntry = Pick<
  Entry,
  "entryId" | "poolId" | "batchNumber" | "memberId" | "amount" | "reason" | "eventId"
>;

/** The rows whose keys begin so, in the order in which they were written. */
export async function listEntriesOfKeys(
  db: Queryable,
  guildId: string,
  keysBegin: string,
): Promise<readonly SlipEntry[]> {
  return await db
    .select(slipColumns)
    .from(dkpEntries)
    .innerJoin(dkpBatches, and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.id, dkpEntries.batchId)))
    .where(and(eq(dkpEntries.guildId, guildId), like(dkpEntries.idempotencyKey, `${keysBegin}%`)))
    .orderBy(asc(dkpEntries.id));
}

/** Which of these rows a later one took back. */
export async function listUndoneIds(
  db: Queryable,
  guildId: string,
  entryIds: readonly number[],
): Promise<readonly number[]> {
  const rows = await db
    .select({ entryId: dkpEntries.reversesEntryId })
    .from(dkpEntries)
    .where(and(eq(dkpEntries.guildId, guildId), inArray(dkpEntries.reversesEntryId, [...entryIds])));
  return rows.flatMap(({ entryId }) => entryId ?? []);
}

/** Balances of some members in a pool; who never had a row is missing. */
export async function listBalances(
  db: Queryable,
  guildId: string,
  { poolId, memberIds }: { readonly poolId: number; readonly memberIds: readonly number[] },
): Promise<ReadonlyMap<number, Hundredths>> {
  const rows = await db
    .select({ memberId: dkpBalances.memberId, amount: dkpBalances.amount })
    .from(dkpBalances)
    .where(
      and(
        eq(dkpBalances.guildId, guildId),
        eq(dkpBalances.poolId, poolId),
        inArray(dkpBalances.memberId, [...memberIds]),
      ),
    );
  return new Map(rows.map(({ memberId, amount }) => [memberId, amount]));
}

/** Members whose account in a pool was opened with what a sheet said, and stands so. */
export async function listOpened(
  db: Queryable,
  guildId: string,
  poolId: number,
): Promise<ReadonlySet<number>> {
  const undo = alias(dkpEntries, "undo");
  const isUndone = and(eq(undo.guildId, guildId), eq(undo.reversesEntryId, dkpEntries.id));
  const isWhose = and(eq(members.guildId, guildId), eq(members.id, dkpEntries.memberId));
  const isOpening = and(
    eq(dkpEntries.guildId, guildId),
    eq(dkpEntries.poolId, poolId),
    eq(dkpEntries.kind, "import"),
  );
  const rows = await db
    .select({ memberId: accountIdOf(members) })
    .from(dkpEntries)
    .innerJoin(members, isWhose)
    .where(and(isOpening, notExists(db.select({ id: undo.id }).from(undo).where(isUndone))));
  return new Set(rows.map(({ memberId }) => memberId));
}

/** Kinds of entries that an account begins with, before anything has happened. */
const beginnings: EntryKind[] = ["import", "start"];

/** Of these members, those of whom the ledger says more than beginnings that were taken back. */
export async function listWithOtherEntries(
  db: Queryable,
  guildId: string,
  memberIds: readonly number[],
): Promise<ReadonlySet<number>> {
  if (memberIds.length === 0) return new Set();
  const [undo, undone] = [alias(dkpEntries, "undo"), alias(dkpEntries, "undone")];
  const isUndo = and(eq(undo.guildId, guildId), eq(undo.reversesEntryId, dkpEntries.id));
  const isUndone = and(eq(undone.guildId, guildId), eq(undone.id, dkpEntries.reversesEntryId));
  const rows = await db
    .selectDistinct({ memberId: dkpEntries.memberId })
    .from(dkpEntries)
    .leftJoin(undo, isUndo)
    .leftJoin(undone, isUndone)
    .where(
      and(
        eq(dkpEntries.guildId, guildId),
        inArray(dkpEntries.memberId, [...memberIds]),
        or(notInArray(dkpEntries.kind, beginnings), isNull(undo.id)),
        or(isNull(undone.id), notInArray(undone.kind, beginnings)),
      ),
    );
  return new Set(rows.map(({ memberId }) => memberId));
}

/** These accounts are as if they had never been opened. For members whose every row was taken back. */
export async function deleteBalances(
  tx: Transaction,
  guildId: string,
  memberIds: readonly number[],
): Promise<void> {
  if (memberIds.length === 0) return;
  await tx
    .delete(dkpBalances)
    .where(and(eq(dkpBalances.guildId, guildId), inArray(dkpBalances.memberId, [...memberIds])));
}
