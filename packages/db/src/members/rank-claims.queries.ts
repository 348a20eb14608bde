import type { RankClaim, RankClaimState } from "@guildhall/core/members";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { rankClaims } from "./rank-claims.tables.ts";
import { members, ranks } from "./roster.tables.ts";

/** A claim with the names that people read. */
export type NamedRankClaim = RankClaim & {
  readonly name: string;
  /** The Discord account of the member. */
  readonly userId: string | null;
  readonly rankName: string;
};

const claimColumns = {
  claimId: rankClaims.id,
  memberId: rankClaims.memberId,
  rankId: rankClaims.rankId,
  note: rankClaims.note,
  state: rankClaims.state,
  claimedAt: rankClaims.claimedAt,
  settledAt: rankClaims.settledAt,
  settledByMemberId: rankClaims.settledByMemberId,
  name: members.name,
  userId: members.userId,
  rankName: ranks.name,
};

type ClaimsWanted = {
  readonly state?: RankClaimState;
  readonly memberId?: number;
  readonly claimId?: number;
};

/** Claims of the guild, the oldest first. */
export async function listRankClaims(
  db: Queryable,
  guildId: string,
  { state, memberId, claimId }: ClaimsWanted = {},
): Promise<readonly NamedRankClaim[]> {
  const isMeant = and(
    state && eq(rankClaims.state, state),
    memberId === undefined ? undefined : eq(rankClaims.memberId, memberId),
    claimId === undefined ? undefined : eq(rankClaims.id, claimId),
  );
  return await db
    .select(claimColumns)
    .from(rankClaims)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, rankClaims.memberId)))
    .innerJoin(ranks, and(eq(ranks.guildId, guildId), eq(ranks.id, rankClaims.rankId)))
    .where(and(eq(rankClaims.guildId, guildId), isMeant))
    .orderBy(asc(rankClaims.claimedAt), asc(rankClaims.id));
}

export async function findRankClaim(
  db: Queryable,
  guildId: string,
  wanted: { readonly memberId: number } | { readonly claimId: number },
): Promise<NamedRankClaim | undefined> {
  const [claim] = await listRankClaims(db, guildId, wanted);
  return claim;
}

/**
 * The member's open claim of the same rank becomes this one; any other makes room for it under a new number, so that a button
 * that was shown for one rank never gives another. Answers the number.
 */
export async function saveRankClaim(
  tx: Transaction,
  guildId: string,
  claim: Pick<RankClaim, "memberId" | "rankId" | "note" | "claimedAt">,
): Promise<number> {
  const { memberId, ...values } = claim;
  const known = await findRankClaim(tx, guildId, { memberId });
  if (known?.state === "open" && known.rankId === claim.rankId) {
    await tx.update(rankClaims).set(values).where(isClaim(guildId, known.claimId));
    return known.claimId;
  }
  if (known) await tx.delete(rankClaims).where(isClaim(guildId, known.claimId));
  const [made] = await tx
    .insert(rankClaims)
    .values({ guildId, ...claim, state: "open" })
    .$returningId();
  if (!made) throw new Error("A row that was just written is not there");
  return made.id;
}

/** The member came to the rank as an heir; whatever the member asked for is settled by that. */
export async function saveInheritance(
  tx: Transaction,
  guildId: string,
  { memberId, rankId, now }: Pick<RankClaim, "memberId" | "rankId"> & { readonly now: Temporal.Instant },
): Promise<number> {
  const claimId = await saveRankClaim(tx, guildId, { memberId, rankId, note: null, claimedAt: now });
  const settled = { state: "inherited", settledAt: now, settledByMemberId: null } as const;
  await saveRankClaimSettled(tx, guildId, { claimId, ...settled });
  return claimId;
}

type Settled = Pick<RankClaim, "claimId" | "state" | "settledAt" | "settledByMemberId">;

export async function saveRankClaimSettled(
  tx: Transaction,
  guildId: string,
  { claimId, ...settled }: Settled,
): Promise<void> {
  await tx.update(rankClaims).set(settled).where(isClaim(guildId, claimId));
}

export async function deleteRankClaim(tx: Transaction, guildId: string, claimId: number): Promise<void> {
  await tx.delete(rankClaims).where(isClaim(guildId, claimId));
}

/** Nobody can have these ranks any more. */
export async function deleteClaimsOfRanks(
  tx: Transaction,
  guildId: string,
  rankIds: readonly number[],
): Promise<void> {
  await tx
    .delete(rankClaims)
    .where(and(eq(rankClaims.guildId, guildId), inArray(rankClaims.rankId, [...rankIds])));
}

const isClaim = (guildId: string, claimId: number) =>
  and(eq(rankClaims.guildId, guildId), eq(rankClaims.id, claimId));
