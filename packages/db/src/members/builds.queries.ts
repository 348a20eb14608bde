import type { Build, PowerReading } from "@guildhall/core/members";
import { and, asc, desc, eq, inArray, max, ne } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { builds, characters, powerReadings } from "./characters.tables.ts";

/** Whose build it is, and which character's. */
export async function findOwnerOfBuild(
  db: Queryable,
  guildId: string,
  buildId: number,
): Promise<{ readonly memberId: number; readonly characterId: number } | undefined> {
  const [row] = await db
    .select({ memberId: builds.memberId, characterId: builds.characterId })
    .from(builds)
    .where(and(eq(builds.guildId, guildId), eq(builds.id, buildId)));
  return row;
}

/** As what a member can come, the main build of the main character first. */
export async function listPlayed(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<readonly Pick<Build, "role" | "classKey">[]> {
  return await selectPlayed(db, { guildId, memberId });
}

const selectPlayed = prepared((db, value: PlaceholderOf<{ guildId: string; memberId: number }>) =>
  db
    .select({ role: builds.role, classKey: builds.classKey })
    .from(builds)
    .innerJoin(
      characters,
      and(eq(characters.guildId, value("guildId")), eq(characters.id, builds.characterId)),
    )
    .where(and(eq(builds.guildId, value("guildId")), eq(builds.memberId, value("memberId"))))
    .orderBy(desc(characters.isMain), desc(builds.isMain), asc(builds.id))
    .prepare(),
);

/** What everybody can play, each member's main build of the main character first. */
export async function listBuilds(
  db: Queryable,
  guildId: string,
): Promise<
  readonly (Pick<Build, "buildId" | "role" | "classKey" | "power"> & { readonly memberId: number })[]
> {
  const { id: buildId, memberId, role, classKey, power } = builds;
  return await db
    .select({ buildId, memberId, role, classKey, power })
    .from(builds)
    .innerJoin(characters, and(eq(characters.guildId, guildId), eq(characters.id, builds.characterId)))
    .where(eq(builds.guildId, guildId))
    .orderBy(desc(characters.isMain), desc(builds.isMain), asc(builds.id));
}

export type NewBuild = Omit<Build, "buildId"> & {
  readonly memberId: number;
  readonly characterId: number;
  readonly now: Temporal.Instant;
};

export async function createBuild(
  tx: Transaction,
  guildId: string,
  { now, ...build }: NewBuild,
): Promise<number> {
  const row = { guildId, ...build, createdAt: now };
  const [made] = await tx.insert(builds).values(row).$returningId();
  return made?.id ?? fail();
}

export async function saveBuild(
  tx: Transaction,
  guildId: string,
  { buildId, classKey, role, power, link }: Omit<Build, "isMain">,
): Promise<void> {
  await tx
    .update(builds)
    .set({ classKey, role, power, link })
    .where(and(eq(builds.guildId, guildId), eq(builds.id, buildId)));
}

/** This one is what the roster shows of its character, and no other. */
export async function saveMainBuild(
  tx: Transaction,
  guildId: string,
  { characterId, buildId }: { readonly characterId: number; readonly buildId: number },
): Promise<void> {
  const isOfCharacter = and(eq(builds.guildId, guildId), eq(builds.characterId, characterId));
  await tx
    .update(builds)
    .set({ isMain: false })
    .where(and(isOfCharacter, ne(builds.id, buildId)));
  await tx
    .update(builds)
    .set({ isMain: true })
    .where(and(isOfCharacter, eq(builds.id, buildId)));
}

export async function deleteBuilds(
  tx: Transaction,
  guildId: string,
  buildIds: readonly number[],
): Promise<void> {
  if (buildIds.length === 0) return;
  await tx
    .delete(powerReadings)
    .where(and(eq(powerReadings.guildId, guildId), inArray(powerReadings.buildId, [...buildIds])));
  await tx.delete(builds).where(and(eq(builds.guildId, guildId), inArray(builds.id, [...buildIds])));
}

export async function appendPowerReading(
  tx: Transaction,
  guildId: string,
  reading: PowerReading & { readonly memberId: number },
): Promise<void> {
  await tx.insert(powerReadings).values({ guildId, ...reading });
}

/** How strong a member's builds were, the oldest reading first. */
export async function listPowerReadings(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<readonly PowerReading[]> {
  const { buildId, power, readAt } = powerReadings;
  return await db
    .select({ buildId, power, readAt })
    .from(powerReadings)
    .where(and(eq(powerReadings.guildId, guildId), eq(powerReadings.memberId, memberId)))
    .orderBy(asc(readAt), asc(powerReadings.id));
}

/** When each member's power was last said, of whatever build. */
export async function listLastPowerReadings(
  db: Queryable,
  guildId: string,
): Promise<ReadonlyMap<number, Temporal.Instant>> {
  const { memberId, readAt } = powerReadings;
  const rows = await db
    .select({ memberId, readAt: max(readAt).as("last_read_at") })
    .from(powerReadings)
    .where(eq(powerReadings.guildId, guildId))
    .groupBy(memberId);
  return new Map(rows.flatMap((row) => (row.readAt ? [[row.memberId, row.readAt]] : [])));
}

function fail(): never {
  throw new Error("A row that was just written is not there");
}
