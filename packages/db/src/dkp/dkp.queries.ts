import { type Hundredths, parseHundredths } from "@guildhall/core";
import type { Entry, EntryKind, StandingEntry } from "@guildhall/core/dkp";
import { and, asc, desc, eq, gte, inArray, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { accountIdOf, listAccountIds, members } from "../members/index.ts";
import { dkpBalances, dkpBatches, dkpEntries, dkpNotes } from "./dkp.tables.ts";
import {
  entryColumns,
  isReversed,
  isReversedNote,
  reversed,
  reversedNotes,
} from "./entry-columns.queries.ts";

const isWhose = and(eq(members.guildId, dkpEntries.guildId), eq(members.id, dkpEntries.memberId));

/** What was paid for an event, or cut and filled beside it, and is not undone. */
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
      kind: dkpEntries.kind,
      amount: dkpEntries.amount,
      reason: dkpEntries.reason,
      idempotencyKey: dkpEntries.idempotencyKey,
    })
    .from(dkpEntries)
    .innerJoin(members, isWhose)
    .where(
      and(
        eq(dkpEntries.guildId, guildId),
        eq(dkpEntries.eventId, eventId),
        inArray(dkpEntries.kind, ["event", "limit"]),
        notExists(db.select({ id: undo.id }).from(undo).where(isUndone)),
      ),
    );
}

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
    .leftJoin(reversed, isReversed)
    .leftJoin(reversedNotes, isReversedNote)
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
    .leftJoin(reversed, isReversed)
    .leftJoin(reversedNotes, isReversedNote)
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
  /** What was taken back, for reversals. */
  readonly undoneKind: EntryKind | null;
  readonly earned: Hundredths;
  readonly spent: Hundredths;
};

/**
 * What moved in a pool since a moment. A reversal takes from what it undoes, a limit from what it stands beside: undone pay and
 * pay above a cap is less earned, not spent.
 */
export async function listMovements(
  db: Queryable,
  guildId: string,
  { poolId, since }: { readonly poolId: number; readonly since: Temporal.Instant },
): Promise<readonly Movement[]> {
  const { amount, kind } = dkpEntries;
  const undone = alias(dkpEntries, "undone");
  const isUndone = and(eq(undone.guildId, guildId), eq(undone.id, dkpEntries.reversesEntryId));
  const gain = sql`if(${kind} in ('reversal', 'limit'), least(${amount}, 0), greatest(${amount}, 0))`;
  return await db
    .select({
      memberId: accountIdOf(members),
      kind,
      undoneKind: undone.kind,
      earned: sql`sum(${gain})`.mapWith(parseHundredths),
      spent: sql`sum(${amount} - ${gain})`.mapWith(parseHundredths),
    })
    .from(dkpEntries)
    .innerJoin(members, isWhose)
    .leftJoin(undone, isUndone)
    .where(
      and(eq(dkpEntries.guildId, guildId), eq(dkpEntries.poolId, poolId), gte(dkpEntries.effectiveAt, since)),
    )
    .groupBy(accountIdOf(members), kind, undone.kind);
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
