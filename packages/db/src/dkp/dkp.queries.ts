import type { Hundredths } from "@guildhall/core";
import { parseHundredths } from "@guildhall/core";
import type { Entry, Pool, StandingEntry } from "@guildhall/core/dkp";
import { and, asc, desc, eq, gte, isNull, notExists, sql, sum } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { members } from "../members/index.ts";
import { dkpBalances, dkpBatches, dkpEntries, dkpPools } from "./dkp.tables.ts";

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
  return await db
    .select({
      entryId: dkpEntries.id,
      memberId: dkpEntries.memberId,
      amount: dkpEntries.amount,
      reason: dkpEntries.reason,
    })
    .from(dkpEntries)
    .where(
      and(
        eq(dkpEntries.guildId, guildId),
        eq(dkpEntries.eventId, eventId),
        isNull(dkpEntries.reversesEntryId),
        notExists(db.select({ id: undo.id }).from(undo).where(eq(undo.reversesEntryId, dkpEntries.id))),
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
    .innerJoin(members, eq(members.id, dkpBalances.memberId))
    .where(and(eq(dkpBalances.guildId, guildId), eq(dkpBalances.poolId, poolId)))
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
};

export type Account = { readonly poolId: number; readonly memberId: number };

/** All rows of a member in a pool, in the order in which they were written. */
export async function listEntries(
  db: Queryable,
  guildId: string,
  { poolId, memberId }: Account,
): Promise<readonly Entry[]> {
  return await db
    .select(entryColumns)
    .from(dkpEntries)
    .innerJoin(dkpBatches, eq(dkpBatches.id, dkpEntries.batchId))
    .where(
      and(eq(dkpEntries.guildId, guildId), eq(dkpEntries.poolId, poolId), eq(dkpEntries.memberId, memberId)),
    )
    .orderBy(asc(dkpEntries.id));
}

/** What moved in a pool since a moment: earned and spent per member and day would be too fine for any page. */
export async function listMovements(
  db: Queryable,
  guildId: string,
  { poolId, since }: { readonly poolId: number; readonly since: Temporal.Instant },
): Promise<readonly Movement[]> {
  const earned = sum(sql`greatest(${dkpEntries.amount}, 0)`).mapWith(parseHundredths);
  const spent = sum(sql`least(${dkpEntries.amount}, 0)`).mapWith(parseHundredths);
  return await db
    .select({
      memberId: dkpEntries.memberId,
      kind: dkpEntries.kind,
      earned: sql<Hundredths>`${earned}`,
      spent: sql<Hundredths>`${spent}`,
    })
    .from(dkpEntries)
    .where(
      and(eq(dkpEntries.guildId, guildId), eq(dkpEntries.poolId, poolId), gte(dkpEntries.effectiveAt, since)),
    )
    .groupBy(dkpEntries.memberId, dkpEntries.kind);
}

/** What one member gained and lost by one kind of entry. */
export type Movement = {
  readonly memberId: number;
  readonly kind: Entry["kind"];
  readonly earned: Hundredths;
  readonly spent: Hundredths;
};

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
