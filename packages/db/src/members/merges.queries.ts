import type { Moved } from "@guildhall/core/members";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { builds, characters, powerReadings } from "./characters.tables.ts";
import { memberMerges, members, ranks } from "./roster.tables.ts";

/** From one row of the roster to another. */
export type Way = { readonly fromMemberId: number; readonly toMemberId: number };

/** These characters are the other row's now, with builds and power. None of them is a main there. */
export async function moveCharacters(
  tx: Transaction,
  guildId: string,
  { toMemberId, characterIds }: Way & { readonly characterIds: readonly number[] },
): Promise<void> {
  if (characterIds.length === 0) return;
  const isOfThese = and(eq(builds.guildId, guildId), inArray(builds.characterId, [...characterIds]));
  const theirs = tx.select({ id: builds.id }).from(builds).where(isOfThese);
  await tx
    .update(powerReadings)
    .set({ memberId: toMemberId })
    .where(and(eq(powerReadings.guildId, guildId), inArray(powerReadings.buildId, theirs)));
  await tx.update(builds).set({ memberId: toMemberId }).where(isOfThese);
  await tx
    .update(characters)
    .set({ memberId: toMemberId, isMain: false })
    .where(and(eq(characters.guildId, guildId), inArray(characters.id, [...characterIds])));
}

/** Whoever was to follow in a rank is the other row now; says in which ranks. Without a list in all. */
export async function moveHeir(
  tx: Transaction,
  guildId: string,
  { fromMemberId, toMemberId, rankIds }: Way & { readonly rankIds?: readonly number[] },
): Promise<readonly number[]> {
  const isHeir = and(eq(ranks.guildId, guildId), eq(ranks.heirMemberId, fromMemberId));
  const found = (await tx.select({ rankId: ranks.id }).from(ranks).where(isHeir)).map(({ rankId }) => rankId);
  const meant = found.filter((rankId) => rankIds?.includes(rankId) ?? true);
  if (meant.length === 0) return [];
  await tx
    .update(ranks)
    .set({ heirMemberId: toMemberId })
    .where(and(isHeir, inArray(ranks.id, [...meant])));
  return meant;
}

export type NewMerge = {
  readonly memberId: number;
  readonly mergedMemberId: number;
  readonly moved: Moved;
  readonly mergedAt: Temporal.Instant;
};

/** The person of one row goes on as another. The row keeps its name, for books that name it, and gives up its rank. */
export async function saveMerge(
  tx: Transaction,
  guildId: string,
  { memberId, ...merge }: NewMerge,
): Promise<void> {
  await tx.insert(memberMerges).values({ guildId, ...merge });
  await tx
    .update(members)
    .set({ mergedIntoMemberId: memberId, rankId: null })
    .where(and(eq(members.guildId, guildId), eq(members.id, merge.mergedMemberId)));
}

/** A row that was merged into another, and what went with it. */
export type Merge = NewMerge & { readonly name: string };

const mergeColumns = {
  mergedMemberId: memberMerges.mergedMemberId,
  moved: memberMerges.moved,
  mergedAt: memberMerges.mergedAt,
  name: members.name,
  memberId: members.mergedIntoMemberId,
};

const isMerged = and(eq(members.guildId, memberMerges.guildId), eq(members.id, memberMerges.mergedMemberId));

/** Rows that were merged into this one. */
export async function listMerges(
  db: Queryable,
  guildId: string,
  memberId: number,
): Promise<readonly Merge[]> {
  const rows = await db
    .select(mergeColumns)
    .from(memberMerges)
    .innerJoin(members, isMerged)
    .where(and(eq(memberMerges.guildId, guildId), eq(members.mergedIntoMemberId, memberId)))
    .orderBy(asc(memberMerges.mergedAt));
  return rows.map((row) => ({ ...row, memberId }));
}

/** How this row was merged; locked. */
export async function lockMerge(
  tx: Transaction,
  guildId: string,
  mergedMemberId: number,
): Promise<Merge | undefined> {
  const [row] = await tx
    .select(mergeColumns)
    .from(memberMerges)
    .innerJoin(members, isMerged)
    .where(and(eq(memberMerges.guildId, guildId), eq(memberMerges.mergedMemberId, mergedMemberId)))
    .for("update");
  return row?.memberId ? { ...row, memberId: row.memberId } : undefined;
}

/** The row stands for itself again, in the rank that it had. */
export async function deleteMerge(
  tx: Transaction,
  guildId: string,
  { mergedMemberId, rankId }: { readonly mergedMemberId: number; readonly rankId: number | null },
): Promise<void> {
  await tx
    .delete(memberMerges)
    .where(and(eq(memberMerges.guildId, guildId), eq(memberMerges.mergedMemberId, mergedMemberId)));
  await tx
    .update(members)
    .set({ mergedIntoMemberId: null, rankId })
    .where(and(eq(members.guildId, guildId), eq(members.id, mergedMemberId)));
}
