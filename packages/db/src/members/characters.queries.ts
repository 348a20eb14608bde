import type { Build, Character } from "@guildhall/core/members";
import { and, asc, desc, eq, ne } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { deleteBuilds } from "./builds.queries.ts";
import { builds, characters } from "./characters.tables.ts";
import { members } from "./roster.tables.ts";

const buildColumns = {
  buildId: builds.id,
  characterId: builds.characterId,
  classKey: builds.classKey,
  role: builds.role,
  power: builds.power,
  link: builds.link,
  isMain: builds.isMain,
};

/** A member's characters with their builds, the main ones first. */
export async function listCharacters(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<readonly Character[]> {
  const found = await db
    .select({ characterId: characters.id, name: characters.name, isMain: characters.isMain })
    .from(characters)
    .where(and(eq(characters.guildId, guildId), eq(characters.memberId, memberId)))
    .orderBy(desc(characters.isMain), asc(characters.id));
  const rows = await db
    .select(buildColumns)
    .from(builds)
    .where(and(eq(builds.guildId, guildId), eq(builds.memberId, memberId)))
    .orderBy(desc(builds.isMain), asc(builds.id));
  const buildsOf = Map.groupBy(rows, ({ characterId }) => characterId);
  return found.map((character) => ({
    ...character,
    memberId,
    builds: (buildsOf.get(character.characterId) ?? []).map(({ characterId: _of, ...build }) => build),
  }));
}

/** What the roster shows of everybody: the main build of the main character. */
export type MainBuild = Pick<Build, "classKey" | "role" | "power"> & { readonly memberId: number };

export async function listMainBuilds(db: Queryable, guildId: string): Promise<readonly MainBuild[]> {
  const { memberId, classKey, role, power } = builds;
  const ofMain = and(eq(characters.guildId, guildId), eq(characters.id, builds.characterId));
  return await db
    .select({ memberId, classKey, role, power })
    .from(builds)
    .innerJoin(characters, and(ofMain, eq(characters.isMain, true)))
    .where(and(eq(builds.guildId, guildId), eq(builds.isMain, true)));
}

/** Whose character it is. */
export async function findOwnerOfCharacter(
  db: Queryable,
  guildId: string,
  characterId: number,
): Promise<number | undefined> {
  const [row] = await db
    .select({ memberId: characters.memberId })
    .from(characters)
    .where(and(eq(characters.guildId, guildId), eq(characters.id, characterId)));
  return row?.memberId;
}

export type NewCharacter = Pick<Character, "memberId" | "name" | "isMain"> & {
  readonly now: Temporal.Instant;
};

export async function createCharacter(
  tx: Transaction,
  guildId: string,
  { now, ...character }: NewCharacter,
): Promise<number> {
  const row = { guildId, ...character, createdAt: now };
  const [made] = await tx.insert(characters).values(row).$returningId();
  return made?.id ?? fail();
}

export async function saveCharacterName(
  tx: Transaction,
  guildId: string,
  { characterId, name }: Pick<Character, "characterId" | "name">,
): Promise<void> {
  await tx
    .update(characters)
    .set({ name })
    .where(and(eq(characters.guildId, guildId), eq(characters.id, characterId)));
}

/** This one is the member's main, and no other. */
export async function saveMainCharacter(
  tx: Transaction,
  guildId: string,
  { memberId, characterId }: Pick<Character, "memberId" | "characterId">,
): Promise<void> {
  const isOfMember = and(eq(characters.guildId, guildId), eq(characters.memberId, memberId));
  await tx
    .update(characters)
    .set({ isMain: false })
    .where(and(isOfMember, ne(characters.id, characterId)));
  await tx
    .update(characters)
    .set({ isMain: true })
    .where(and(isOfMember, eq(characters.id, characterId)));
}

/** The character goes, with its builds and their history. */
export async function deleteCharacter(tx: Transaction, guildId: string, characterId: number): Promise<void> {
  const own = await tx
    .select({ buildId: builds.id })
    .from(builds)
    .where(and(eq(builds.guildId, guildId), eq(builds.characterId, characterId)));
  await deleteBuilds(
    tx,
    guildId,
    own.map(({ buildId }) => buildId),
  );
  await tx.delete(characters).where(and(eq(characters.guildId, guildId), eq(characters.id, characterId)));
}

function fail(): never {
  throw new Error("A row that was just written is not there");
}

/** When a member last became another main build; null for never. */
export async function findMainChangedAt(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<Temporal.Instant | null> {
  const [row] = await db
    .select({ changedAt: members.mainChangedAt })
    .from(members)
    .where(and(eq(members.guildId, guildId), eq(members.id, memberId)));
  return row?.changedAt ?? null;
}

export async function saveMainChangedAt(
  tx: Transaction,
  guildId: string,
  { memberId, changedAt }: { readonly memberId: number; readonly changedAt: Temporal.Instant },
): Promise<void> {
  await tx
    .update(members)
    .set({ mainChangedAt: changedAt })
    .where(and(eq(members.guildId, guildId), eq(members.id, memberId)));
}
