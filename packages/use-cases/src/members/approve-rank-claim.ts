import { type Actor, requireRight } from "@guildhall/core";
import type { RankClaimInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { type NamedRankClaim, saveRankOf } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { lockRankClaim } from "./lock-rank-claim.ts";
import { recordMemberChanged } from "./record-member-changed.ts";
import { requireFreeSeats } from "./require-free-seats.ts";
import { settleRankClaim } from "./settle-rank-claim.ts";

/** Somebody above both ranks gives a member the rank that the member asked for. */
export async function approveRankClaim(
  { db, clock }: Context,
  actor: Actor,
  { claimId }: RankClaimInput,
): Promise<NamedRankClaim> {
  requireRight(actor, "ranks.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { claim, rank, knownRankId } = await lockRankClaim(tx, actor, claimId);
    const { memberId, rankId } = claim;
    await requireFreeSeats(tx, guildId, { rank, memberIds: [memberId] });
    await saveRankOf(tx, guildId, { memberIds: [memberId], rankId });
    await settleRankClaim(tx, actor, { claimId, state: "approved", now });
    const values = { before: { rank: knownRankId }, after: { rank: rankId } };
    await recordMemberChanged(tx, actor, { useCase: "members.approveRankClaim", memberId, ...values, now });
    return claim;
  });
}
