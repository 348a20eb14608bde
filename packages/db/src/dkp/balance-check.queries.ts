import { and, eq, ne, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { dkpBalances, dkpEntries } from "./dkp.tables.ts";

/**
 * Accounts of a pool whose balance is not the sum of their rows. Both are read in one statement: with two, a settling in
 * between would look like a mistake.
 */
export async function listWrongBalances(
  db: Queryable,
  guildId: string,
  poolId: number,
): Promise<readonly number[]> {
  const ofPool = and(eq(dkpEntries.guildId, guildId), eq(dkpEntries.poolId, poolId));
  const rows = db
    .select({ memberId: accountIdOf(members).as("account_id"), amount: asSigned(dkpEntries.amount) })
    .from(dkpEntries)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, dkpEntries.memberId)))
    .where(ofPool);
  const kept = db
    .select({
      memberId: sql<number>`${dkpBalances.memberId}`.as("account_id"),
      amount: asSigned(sql`-${dkpBalances.amount}`),
    })
    .from(dkpBalances)
    .where(and(eq(dkpBalances.guildId, guildId), eq(dkpBalances.poolId, poolId)));
  const both = unionAll(rows, kept).as("both_books");
  const wrong = await db
    .select({ memberId: both.memberId })
    .from(both)
    .groupBy(both.memberId)
    .having(ne(sql`sum(${both.amount})`, 0))
    .orderBy(both.memberId);
  return wrong.map(({ memberId }) => Number(memberId));
}

function asSigned(amount: typeof dkpEntries.amount | SQL) {
  return sql<string>`${amount}`.as("amount");
}
