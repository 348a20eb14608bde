import type { Build } from "@guildhall/core/members";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { builds, characters, powerReadings } from "./characters.tables.ts";
import { officerNotes } from "./officer-notes.tables.ts";

/** A character by its name, and whether it says what it plays. */
export type NamedCharacter = {
  readonly characterId: number;
  readonly memberId: number;
  readonly name: string;
  readonly isMain: boolean;
};

/** Every character of the guild, in the order in which they were made. */
export async function listAllCharacters(db: Queryable, guildId: string): Promise<readonly NamedCharacter[]> {
  const { id: characterId, memberId, name, isMain } = characters;
  return await db
    .select({ characterId, memberId, name, isMain })
    .from(characters)
    .where(eq(characters.guildId, guildId))
    .orderBy(asc(characterId));
}

export type CharacterToMake = Omit<NamedCharacter, "characterId">;

/** Many characters in one statement. */
export async function createCharacters(
  tx: Transaction,
  guildId: string,
  { made, now }: { readonly made: readonly CharacterToMake[]; readonly now: Temporal.Instant },
): Promise<void> {
  if (made.length === 0) return;
  await tx.insert(characters).values(made.map((character) => ({ guildId, ...character, createdAt: now })));
}

export type BuildToMake = Pick<Build, "classKey" | "role" | "power"> & {
  readonly memberId: number;
  readonly characterId: number;
};

/** The first builds of many characters, with the power that each has now. */
export async function createBuilds(
  tx: Transaction,
  guildId: string,
  { made, now }: { readonly made: readonly BuildToMake[]; readonly now: Temporal.Instant },
): Promise<readonly number[]> {
  if (made.length === 0) return [];
  await tx
    .insert(builds)
    .values(made.map((build) => ({ guildId, ...build, link: null, isMain: true, createdAt: now })));
  const characterIds = made.map(({ characterId }) => characterId);
  const { id: buildId, memberId, power } = builds;
  const written = await tx
    .select({ buildId, memberId, power })
    .from(builds)
    .where(and(eq(builds.guildId, guildId), inArray(builds.characterId, characterIds)));
  const readings = written.flatMap((row) =>
    row.power === null ? [] : [{ guildId, ...row, power: row.power, readAt: now }],
  );
  if (readings.length > 0) await tx.insert(powerReadings).values(readings);
  return written.map((row) => row.buildId);
}

/** Of these characters, those that have a build. */
export async function listCharactersWithBuilds(
  db: Queryable,
  guildId: string,
  characterIds: readonly number[],
): Promise<ReadonlySet<number>> {
  if (characterIds.length === 0) return new Set();
  const rows = await db
    .select({ characterId: builds.characterId })
    .from(builds)
    .where(and(eq(builds.guildId, guildId), inArray(builds.characterId, [...characterIds])));
  return new Set(rows.map(({ characterId }) => characterId));
}

/** Characters without builds go. */
export async function deleteCharacters(
  tx: Transaction,
  guildId: string,
  characterIds: readonly number[],
): Promise<void> {
  if (characterIds.length === 0) return;
  await tx
    .delete(characters)
    .where(and(eq(characters.guildId, guildId), inArray(characters.id, [...characterIds])));
}

export type NoteToKeep = { readonly memberId: number; readonly text: string };

export type NotesToKeep = {
  readonly notes: readonly NoteToKeep[];
  readonly writtenByMemberId: number | null;
  readonly now: Temporal.Instant;
};

/** Many notes in one statement. */
export async function createOfficerNotes(
  tx: Transaction,
  guildId: string,
  { notes, writtenByMemberId, now }: NotesToKeep,
): Promise<readonly number[]> {
  if (notes.length === 0) return [];
  await tx
    .insert(officerNotes)
    .values(notes.map((note) => ({ guildId, ...note, writtenByMemberId, writtenAt: now })));
  const memberIds = notes.map(({ memberId }) => memberId);
  const isOfThese = and(eq(officerNotes.guildId, guildId), inArray(officerNotes.memberId, memberIds));
  const rows = await tx
    .select({ noteId: officerNotes.id })
    .from(officerNotes)
    .where(and(isOfThese, eq(officerNotes.writtenAt, now)));
  return rows.map(({ noteId }) => noteId);
}

export async function deleteOfficerNotes(
  tx: Transaction,
  guildId: string,
  noteIds: readonly number[],
): Promise<void> {
  if (noteIds.length === 0) return;
  await tx
    .delete(officerNotes)
    .where(and(eq(officerNotes.guildId, guildId), inArray(officerNotes.id, [...noteIds])));
}
