import type { Carry, Season } from "@guildhall/core/dkp";
import { and, asc, desc, eq, isNotNull } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { dkpBatches } from "./dkp.tables.ts";
import { dkpSeasons } from "./seasons.tables.ts";

const columns = {
  seasonId: dkpSeasons.id,
  number: dkpSeasons.number,
  name: dkpSeasons.name,
  startedAt: dkpSeasons.startedAt,
  endedAt: dkpSeasons.endedAt,
  carry: dkpSeasons.carry,
};

/** The seasons of a guild, the one that runs first. */
export async function listSeasons(db: Queryable, guildId: string): Promise<readonly Season[]> {
  return (await selectSeasons(db, guildId)).flatMap(toSeason);
}

/** The same, locked. The pools must be locked before: where there is no season yet there is no row to lock. */
export async function lockSeasons(tx: Transaction, guildId: string): Promise<readonly Season[]> {
  return (await selectSeasons(tx, guildId).for("update")).flatMap(toSeason);
}

function selectSeasons(db: Queryable, guildId: string) {
  return db
    .select(columns)
    .from(dkpSeasons)
    .where(and(eq(dkpSeasons.guildId, guildId), isNotNull(dkpSeasons.number)))
    .orderBy(desc(dkpSeasons.number));
}

type Row = Omit<Season, "number"> & { readonly number: number | null };

function toSeason({ number, ...season }: Row): readonly Season[] {
  return number === null ? [] : [{ ...season, number }];
}

/** When the guild's first row was written: there the first season began. */
export async function findFirstRecordedAt(
  db: Queryable,
  guildId: string,
): Promise<Temporal.Instant | undefined> {
  const [first] = await db
    .select({ recordedAt: dkpBatches.recordedAt })
    .from(dkpBatches)
    .where(and(eq(dkpBatches.guildId, guildId), eq(dkpBatches.number, 1)))
    .orderBy(asc(dkpBatches.recordedAt))
    .limit(1);
  return first?.recordedAt;
}

/** Begins a season and says its id. */
export async function saveNewSeason(
  tx: Transaction,
  guildId: string,
  season: Pick<Season, "number" | "name" | "startedAt">,
): Promise<number> {
  const [row] = await tx
    .insert(dkpSeasons)
    .values({ guildId, ...season })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

export type NewEnd = {
  readonly seasonId: number;
  readonly endedAt: Temporal.Instant;
  readonly endedByMemberId: number | null;
  readonly carry: Carry;
};

export async function saveSeasonEnd(
  tx: Transaction,
  guildId: string,
  { seasonId, ...end }: NewEnd,
): Promise<void> {
  await tx.update(dkpSeasons).set(end).where(isSeason(guildId, seasonId));
}

export async function saveSeasonName(
  tx: Transaction,
  guildId: string,
  { seasonId, name }: Pick<Season, "seasonId" | "name">,
): Promise<void> {
  await tx.update(dkpSeasons).set({ name }).where(isSeason(guildId, seasonId));
}

/** The season that began after this one goes on as it. */
export async function saveSeasonUndone(
  tx: Transaction,
  guildId: string,
  undone: { readonly season: Season; readonly nextSeasonId: number; readonly undoneAt: Temporal.Instant },
): Promise<void> {
  const { season, nextSeasonId, undoneAt } = undone;
  const { seasonId, number, name, startedAt } = season;
  await tx.update(dkpSeasons).set({ number: null, undoneAt }).where(isSeason(guildId, seasonId));
  await tx.update(dkpSeasons).set({ number, name, startedAt }).where(isSeason(guildId, nextSeasonId));
}

function isSeason(guildId: string, seasonId: number) {
  return and(eq(dkpSeasons.guildId, guildId), eq(dkpSeasons.id, seasonId));
}
