import { type Hundredths, parseHundredths } from "@guildhall/core";
import type { Entry, EntryKind, Pool, StandingEntry } from "@guildhall/core/dkp";
import { and, asc, desc, eq, gte, inArray, isNull, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { accountIdOf, listAccountIds, members } from "../members/index.ts";
import { dkpBalances, dkpBatches, dkpEntries, dkpNotes, dkpPools } from "./dkp.tables.ts";

const isWhose = and(eq(members.guildId, dkpEntries.guildId), eq(members.id, dkpEntries.memberId));

/** The pools of a guild in their order. */
export async function listPools(db: Queryable, guildId: string): Promise<readonly Pool[]> {
  return await db
    .select({ poolId: dkpPools.id, houseId: dkpPools.houseId, name: dkpPools.name })
    .from(dkpPools)
    .where(eq(dkpPools.guildId, guildId))
    .orderBy(asc(dkpPools.houseId), asc(dkpPools.position));
}

/** What was paid for an event and is not undone. */
export async function listStandingEntries(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<readonly StandingEntry[]> {
  const undo = alias(dkpEntries, "undo");
  const isUndone = and(eq(undo.guildId, guildId), eq(undo.reversesEntryId, dkpEntries.id));
  return await db
    .select({
      entryId: dkpEntries.id,
      memberId: accountIdOf(members),
      writtenForMemberId: dkpEntries.memberId,
      amount: dkpEntries.amount,
      reason: dkpEntries.reason,
    })
    .from(dkpEntries)
    .innerJoin(members, isWhose)
    .where(
      and(
        eq(dkpEntries.guildId, guildId),
        eq(dkpEntries.eventId, eventId),
        isNull(dkpEntries.reversesEntryId),
        notExists(db.select({ id: undo.id }).from(undo).where(isUndone)),
      ),
    );
}

/** Somebody's place in a pool. */
export type Standing = {
  readonly memberId: number;
  readonly userId: string | null;
  readonly name: string;
  readonly balance: Hundredths;
};

/** Everybody with a row in the pool, the highest balance first; equal ones by member. */
export async function listStandings(
  db: Queryable,
  guildId: string,
  poolId: number,
): Promise<readonly Standing[]> {
  return await db
    .select({
      memberId: dkpBalances.memberId,
      userId: members.userId,
      name: members.name,
      balance: dkpBalances.amount,
    })
    .from(dkpBalances)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, dkpBalances.memberId)))
    .where(and(eq(dkpBalances.guildId, guildId), eq(dkpBalances.poolId, poolId), isNull(members.withdrawnAt)))
    .orderBy(desc(dkpBalances.amount), asc(dkpBalances.memberId));
}

const entryColumns = {
  entryId: dkpEntries.id,
  poolId: dkpEntries.poolId,
  batchNumber: dkpBatches.number,
  memberId: dkpEntries.memberId,
  kind: dkpEntries.kind,
  amount: dkpEntries.amount,
  reason: dkpEntries.reason,
  eventId: dkpEntries.eventId,
  reversesEntryId: dkpEntries.reversesEntryId,
  effectiveAt: dkpEntries.effectiveAt,
  idempotencyKey: dkpEntries.idempotencyKey,
  recordedAt: dkpBatches.recordedAt,
  note: dkpNotes.text,
};

export type Account = { readonly poolId: number; readonly memberId: number };

/** All rows of a member in a pool, also those of rows merged into it, in the order in which they were written. */
export async function listEntries(
  db: Queryable,
  guildId: string,
  { poolId, memberId }: Account,
): Promise<readonly Entry[]> {
  const accountIds = await listAccountIds(db, guildId, memberId);
  return await db
    .select(entryColumns)
    .from(dkpEntries)
    .innerJoin(dkpBatches, and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.id, dkpEntries.batchId)))
    .leftJoin(dkpNotes, and(eq(dkpNotes.guildId, guildId), eq(dkpNotes.batchId, dkpBatches.id)))
    .where(
      and(
        eq(dkpEntries.guildId, guildId),
        eq(dkpEntries.poolId, poolId),
        inArray(dkpEntries.memberId, accountIds),
      ),
    )
    .orderBy(asc(dkpEntries.id));
}

/** Rows that moved an account last, with the balance that they led to. */
export type AccountEnd = { readonly balance: Hundredths; readonly entries: readonly Entry[] };

/** The end of an account, in the order in which it was written: one statement, so that rows and balance agree. */
export async function findAccountEnd(
  db: Queryable,
  guildId: string,
  { poolId, memberId, limit }: Account & { readonly limit: number },
): Promise<AccountEnd | undefined> {
  const accountIds = await listAccountIds(db, guildId, memberId);
  const rows = await db
    .select({ entry: entryColumns, balance: dkpBalances.amount })
    .from(dkpBalances)
    .innerJoin(
      dkpEntries,
      and(
        eq(dkpEntries.guildId, guildId),
        eq(dkpEntries.poolId, dkpBalances.poolId),
        inArray(dkpEntries.memberId, accountIds),
      ),
    )
    .innerJoin(dkpBatches, and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.id, dkpEntries.batchId)))
    .leftJoin(dkpNotes, and(eq(dkpNotes.guildId, guildId), eq(dkpNotes.batchId, dkpBatches.id)))
    .where(
      and(
        eq(dkpBalances.guildId, guildId),
        eq(dkpBalances.poolId, poolId),
        eq(dkpBalances.memberId, memberId),
      ),
    )
    .orderBy(desc(dkpEntries.id))
    .limit(limit);
  const [last] = rows;
  return last && { balance: last.balance, entries: rows.map(({ entry }) => entry).toReversed() };
}

/** What one member gained and lost by one kind of entry. */
export type Movement = {
  readonly memberId: number;
  readonly kind: EntryKind;
  readonly earned: Hundredths;
  readonly spent: Hundredths;
};

/** What moved in a pool since a moment. A reversal takes from what it undoes: undone pay is less earned, not spent. */
export async function listMovements(
  db: Queryable,
  guildId: string,
  { poolId, since }: { readonly poolId: number; readonly since: Temporal.Instant },
): Promise<readonly Movement[]> {
  const { amount, kind } = dkpEntries;
  const gain = sql`if(${kind} = 'reversal', least(${amount}, 0), greatest(${amount}, 0))`;
  return await db
    .select({
      memberId: accountIdOf(members),
      kind,
      earned: sql`sum(${gain})`.mapWith(parseHundredths),
      spent: sql`sum(${amount} - ${gain})`.mapWith(parseHundredths),
    })
    .from(dkpEntries)
    .innerJoin(members, isWhose)
    .where(
      and(eq(dkpEntries.guildId, guildId), eq(dkpEntries.poolId, poolId), gte(dkpEntries.effectiveAt, since)),
    )
    .groupBy(accountIdOf(members), kind);
}

/** Hash of one batch of a pool. */
export async function findBatchHash(
  db: Queryable,
  guildId: string,
  { poolId, number }: { readonly poolId: number; readonly number: number },
): Promise<string | undefined> {
  const [batch] = await db
    .select({ hash: dkpBatches.hash })
    .from(dkpBatches)
    .where(
      and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.poolId, poolId), eq(dkpBatches.number, number)),
    );
  return batch?.hash;
}
