import { type Hundredths, parseHundredths } from "@guildhall/core";
import { and, asc, eq, gt, isNull, lte, not, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf, hasLeft, members } from "../members/index.ts";
import { dkpBalances, dkpBatches, dkpEntries, dkpPools } from "./dkp.tables.ts";

/** An account that may decay, with whose it is. */
export type HeldAccount = {
  readonly memberId: number;
  readonly userId: string | null;
  readonly name: string;
  readonly balance: Hundredths;
  readonly hasLeft: boolean;
};

/** Every account of a pool, by member. */
export async function listHeldAccounts(
  db: Queryable,
  guildId: string,
  poolId: number,
): Promise<readonly HeldAccount[]> {
  return await db
    .select({
      memberId: dkpBalances.memberId,
      userId: members.userId,
      name: members.name,
      balance: dkpBalances.amount,
      hasLeft: hasLeft(members),
    })
    .from(dkpBalances)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, dkpBalances.memberId)))
    .where(and(eq(dkpBalances.guildId, guildId), eq(dkpBalances.poolId, poolId), isNull(members.withdrawnAt)))
    .orderBy(asc(dkpBalances.memberId));
}

type Moment = { readonly poolId: number; readonly at: Temporal.Instant };

/**
 * What was written to accounts after this moment. Decay that belongs to it or an earlier one is left out: a run that comes late
 * finds the balances that it would have found then.
 */
export async function listWrittenSince(
  db: Queryable,
  guildId: string,
  { poolId, at }: Moment,
): Promise<ReadonlyMap<number, Hundredths>> {
  const isEarlierDecay = and(eq(dkpEntries.kind, "decay"), lte(dkpEntries.effectiveAt, at));
  const memberId = accountIdOf(members);
  const rows = await db
    .select({ memberId, amount: sql`sum(${dkpEntries.amount})`.mapWith(parseHundredths) })
    .from(dkpBatches)
    .innerJoin(dkpEntries, and(eq(dkpEntries.guildId, guildId), eq(dkpEntries.batchId, dkpBatches.id)))
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, dkpEntries.memberId)))
    .where(
      and(
        eq(dkpBatches.guildId, guildId),
        eq(dkpBatches.poolId, poolId),
        gt(dkpBatches.recordedAt, at),
        not(isEarlierDecay ?? sql`false`),
      ),
    )
    .groupBy(memberId);
  return new Map(rows.map((row) => [row.memberId, row.amount]));
}

/** When the pool decays next; null for never. */
export async function saveNextDecay(
  tx: Transaction,
  guildId: string,
  { poolId, nextDecayOn }: { readonly poolId: number; readonly nextDecayOn: string | null },
): Promise<void> {
  await tx
    .update(dkpPools)
    .set({ nextDecayOn })
    .where(and(eq(dkpPools.guildId, guildId), eq(dkpPools.id, poolId)));
}
