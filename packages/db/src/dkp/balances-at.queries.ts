import { parseHundredths } from "@guildhall/core";
import { and, asc, desc, eq, lte, ne, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { dkpBatches, dkpEntries } from "./dkp.tables.ts";
import type { Standing } from "./standings.queries.ts";

type PoolAt = { readonly poolId: number; readonly at: Temporal.Instant };

/** What everybody had in a pool at a moment, the highest balance first: the sum of what was written by then. */
export async function listBalancesAt(
  db: Queryable,
  guildId: string,
  { poolId, at }: PoolAt,
): Promise<readonly Standing[]> {
  const sums = db
    .select({
      accountId: accountIdOf(members).as("account_id"),
      balance: sql`sum(${dkpEntries.amount})`.as("balance"),
    })
    .from(dkpBatches)
    .innerJoin(dkpEntries, and(eq(dkpEntries.guildId, guildId), eq(dkpEntries.batchId, dkpBatches.id)))
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, dkpEntries.memberId)))
    .where(
      and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.poolId, poolId), lte(dkpBatches.recordedAt, at)),
    )
    .groupBy(sql`account_id`)
    .as("sums");
  return await db
    .select({
      memberId: members.id,
      userId: members.userId,
      name: members.name,
      balance: sql`${sums.balance}`.mapWith(parseHundredths),
    })
    .from(sums)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, sums.accountId)))
    .where(ne(sums.balance, 0))
    .orderBy(desc(sums.balance), asc(members.id));
}
