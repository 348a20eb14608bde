import { type Actor, requireRight } from "@guildhall/core";
import type { RankClaimInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import type { NamedRankClaim } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { lockRankClaim } from "./lock-rank-claim.ts";
import { recordMemberChanged } from "./record-member-changed.ts";
import { settleRankClaim } from "./settle-rank-claim.ts";

/** Somebody above both ranks turns down what a member asked for. The member may ask again. */
export async function declineRankClaim(
  { db, clock }: Context,
  actor: Actor,
  { claimId }: RankClaimInput,
): Promise<NamedRankClaim> {
  requireRight(actor, "ranks.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { claim } = await lockRankClaim(tx, actor, claimId);
    const { memberId, rankId } = claim;
    await settleRankClaim(tx, actor, { claimId, state: "declined", now });
    const after = { rank: rankId };
    await recordMemberChanged(tx, actor, { useCase: "members.declineRankClaim", memberId, after, now });
    return claim;
  });
}
