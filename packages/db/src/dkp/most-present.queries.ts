import type { SeasonPresence } from "@guildhall/core/dkp";
import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable, Transaction } from "../client.ts";
import { insertRows } from "../insert-rows.ts";
import { accountIdOf, members } from "../members/index.ts";
import { dkpSeasonAttendance } from "./seasons.tables.ts";

export type MostPresent = {
  readonly seasonId: number;
  /** How many events of the season counted. */
  readonly eventCount: number;
  readonly people: readonly SeasonPresence[];
};

export async function saveMostPresent(
  tx: Transaction,
  guildId: string,
  { seasonId, eventCount, people }: MostPresent,
): Promise<void> {
  const rows = people.map(({ memberId, creditPercent }) => ({
    ...{ guildId, seasonId, memberId },
    ...{ creditPercent, eventCount },
  }));
  await insertRows(tx, dkpSeasonAttendance, { rows });
}

export async function deleteMostPresent(tx: Transaction, guildId: string, seasonId: number): Promise<void> {
  const { guildId: guild, seasonId: season } = dkpSeasonAttendance;
  await tx.delete(dkpSeasonAttendance).where(and(eq(guild, guildId), eq(season, seasonId)));
}

/** Somebody who was part of the most of a season, by the name that people read. */
export type NamedPresence = SeasonPresence & {
  readonly seasonId: number;
  readonly eventCount: number;
  readonly userId: string | null;
  readonly name: string;
};

/** Of every season whoever was part of the most. Somebody who was two rows is there once. */
export async function listMostPresent(db: Queryable, guildId: string): Promise<readonly NamedPresence[]> {
  const account = alias(members, "account");
  const { seasonId, memberId, creditPercent, eventCount } = dkpSeasonAttendance;
  return await db
    .selectDistinct({
      ...{ seasonId, creditPercent, eventCount },
      memberId: account.id,
      userId: account.userId,
      name: account.name,
    })
    .from(dkpSeasonAttendance)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, memberId)))
    .innerJoin(account, and(eq(account.guildId, guildId), eq(account.id, accountIdOf(members))))
    .where(eq(dkpSeasonAttendance.guildId, guildId))
    .orderBy(asc(seasonId), asc(account.name), asc(account.id));
}
