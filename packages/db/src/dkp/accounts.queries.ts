import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { dkpBalances, dkpEntries } from "./dkp.tables.ts";

/** Adds up anew what these members have in each pool. For when rows count on another account than before; the pools must be locked. */
export async function rebuildBalances(
  tx: Transaction,
  guildId: string,
  memberIds: readonly number[],
): Promise<void> {
  const accountId = accountIdOf(members);
  await tx
    .delete(dkpBalances)
    .where(and(eq(dkpBalances.guildId, guildId), inArray(dkpBalances.memberId, [...memberIds])));
  const sums = await tx
    .select({
      poolId: dkpEntries.poolId,
      memberId: accountId,
      amount: sql`sum(${dkpEntries.amount})`.mapWith(dkpEntries.amount),
    })
    .from(dkpEntries)
    .innerJoin(members, and(eq(members.guildId, dkpEntries.guildId), eq(members.id, dkpEntries.memberId)))
    .where(and(eq(dkpEntries.guildId, guildId), inArray(accountId, [...memberIds])))
    .groupBy(dkpEntries.poolId, accountId);
  if (sums.length > 0) await tx.insert(dkpBalances).values(sums.map((sum) => ({ guildId, ...sum })));
}
