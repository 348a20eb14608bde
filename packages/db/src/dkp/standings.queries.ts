import type { Hundredths } from "@guildhall/core";
import { and, asc, count, desc, eq, isNull } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { members } from "../members/index.ts";
import { dkpBalances } from "./dkp.tables.ts";

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
  return await selectStandings(db, guildId, poolId);
}

/** The first of a pool, in the order of the standings, and how many stand there in all. */
export type Leaders = { readonly leaders: readonly Standing[]; readonly count: number };

export async function findLeaders(
  db: Queryable,
  guildId: string,
  { poolId, limit }: { readonly poolId: number; readonly limit: number },
): Promise<Leaders> {
  const leaders = await selectStandings(db, guildId, poolId).limit(limit);
  const [row] = await db
    .select({ count: count() })
    .from(dkpBalances)
    .innerJoin(members, isOfBalance(guildId))
    .where(isStanding(guildId, poolId));
  return { leaders, count: row?.count ?? 0 };
}

function selectStandings(db: Queryable, guildId: string, poolId: number) {
  return db
    .select({
      memberId: dkpBalances.memberId,
      userId: members.userId,
      name: members.name,
      balance: dkpBalances.amount,
    })
    .from(dkpBalances)
    .innerJoin(members, isOfBalance(guildId))
    .where(isStanding(guildId, poolId))
    .orderBy(desc(dkpBalances.amount), asc(dkpBalances.memberId));
}

function isOfBalance(guildId: string) {
  return and(eq(members.guildId, guildId), eq(members.id, dkpBalances.memberId));
}

function isStanding(guildId: string, poolId: number) {
  return and(eq(dkpBalances.guildId, guildId), eq(dkpBalances.poolId, poolId), isNull(members.withdrawnAt));
}
