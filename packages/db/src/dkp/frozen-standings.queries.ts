import type { Hundredths } from "@guildhall/core";
import type { Priority } from "@guildhall/core/dkp";
import { and, asc, eq, lte, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable, Transaction } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { accountIdOf, members } from "../members/index.ts";
import { dkpSeasonStandings } from "./seasons.tables.ts";

/** Where somebody stood when a season ended. */
export type FrozenStanding = {
  readonly poolId: number;
  readonly memberId: number;
  readonly place: number;
  readonly balance: Hundredths;
  /** Null where a pool has no gear points. */
  readonly epgp: Priority | null;
};

export async function saveFrozenStandings(
  tx: Transaction,
  guildId: string,
  { seasonId, standings }: { readonly seasonId: number; readonly standings: readonly FrozenStanding[] },
): Promise<void> {
  const rows = standings.map(({ epgp, ...standing }) => ({
    ...{ guildId, seasonId, ...standing },
    ...{ gear: epgp?.gear ?? null, priority: epgp?.priority ?? null },
  }));
  await insertRows(tx, dkpSeasonStandings, { rows });
}

export async function deleteFrozenStandings(
  tx: Transaction,
  guildId: string,
  seasonId: number,
): Promise<void> {
  const { guildId: guild, seasonId: season } = dkpSeasonStandings;
  await tx.delete(dkpSeasonStandings).where(and(eq(guild, guildId), eq(season, seasonId)));
}

export type NamedFrozenStanding = FrozenStanding & {
  readonly seasonId: number;
  readonly userId: string | null;
  readonly name: string;
};

/** Everybody who stood in a pool when the season ended, the first place first. */
export async function listFrozenStandings(
  db: Queryable,
  guildId: string,
  seasonId: number,
): Promise<readonly NamedFrozenStanding[]> {
  return await readStandings(db, guildId, eq(dkpSeasonStandings.seasonId, seasonId));
}

/** The first places of every season and pool. */
export async function listPodiums(
  db: Queryable,
  guildId: string,
  { places }: { readonly places: number },
): Promise<readonly NamedFrozenStanding[]> {
  return await readStandings(db, guildId, lte(dkpSeasonStandings.place, places));
}

async function readStandings(
  db: Queryable,
  guildId: string,
  which: SQL,
): Promise<readonly NamedFrozenStanding[]> {
  const account = alias(members, "account");
  const { seasonId, poolId, memberId, place, balance, gear, priority } = dkpSeasonStandings;
  const rows = await db
    .select({
      seasonId,
      poolId,
      place,
      balance,
      gear,
      priority,
      memberId: account.id,
      userId: account.userId,
      name: account.name,
    })
    .from(dkpSeasonStandings)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, memberId)))
    .innerJoin(account, and(eq(account.guildId, guildId), eq(account.id, accountIdOf(members))))
    .where(and(eq(dkpSeasonStandings.guildId, guildId), which))
    .orderBy(asc(seasonId), asc(poolId), asc(place), asc(memberId));
  return rows.map(({ gear: held, priority: weighed, ...row }) => ({
    ...row,
    epgp: held === null || weighed === null ? null : { gear: held, priority: weighed },
  }));
}
