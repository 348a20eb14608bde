import type { Rank } from "@guildhall/core/members";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { deleteClaimsOfRanks } from "./rank-claims.queries.ts";
import { members, ranks } from "./roster.tables.ts";

/** The guild's ranks from the highest. */
export async function listRanks(db: Queryable, guildId: string): Promise<readonly Rank[]> {
  const { position, name, roleId, seats, heirMemberId } = ranks;
  return await db
    .select({ rankId: ranks.id, position, name, roleId, seats, heirMemberId })
    .from(ranks)
    .where(eq(ranks.guildId, guildId))
    .orderBy(asc(position), asc(ranks.id));
}

export async function createRank(
  tx: Transaction,
  guildId: string,
  rank: Omit<Rank, "rankId">,
): Promise<number> {
  const [made] = await tx
    .insert(ranks)
    .values({ guildId, ...rank })
    .$returningId();
  if (!made) throw new Error("A row that was just written is not there");
  return made.id;
}

export async function saveRank(tx: Transaction, guildId: string, { rankId, ...rank }: Rank): Promise<void> {
  await tx
    .update(ranks)
    .set(rank)
    .where(and(eq(ranks.guildId, guildId), eq(ranks.id, rankId)));
}

/** Ranks that nobody has any more, and what people said to them. */
export async function deleteRanks(
  tx: Transaction,
  guildId: string,
  rankIds: readonly number[],
): Promise<void> {
  if (rankIds.length === 0) return;
  await deleteClaimsOfRanks(tx, guildId, rankIds);
  await tx.delete(ranks).where(and(eq(ranks.guildId, guildId), inArray(ranks.id, [...rankIds])));
}

/** These members have this rank from now on. */
export async function saveRankOf(
  tx: Transaction,
  guildId: string,
  { memberIds, rankId }: { readonly memberIds: readonly number[]; readonly rankId: number | null },
): Promise<void> {
  if (memberIds.length === 0) return;
  await tx
    .update(members)
    .set({ rankId })
    .where(and(eq(members.guildId, guildId), inArray(members.id, [...memberIds])));
}
