import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { Claim, DeclineClaimInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { deleteClaims, listClaims, lockMembers } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

/** An officer says that somebody is not whom they say to be. They may say so again, or of somebody else. */
export async function declineClaim(
  { db, clock }: Context,
  actor: Actor,
  { claimantMemberId }: DeclineClaimInput,
): Promise<Claim> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockMembers(tx, guildId, [claimantMemberId]);
    const claims = await listClaims(tx, guildId);
    const claim = claims.find((one) => one.claimantMemberId === claimantMemberId);
    if (!claim) throw new Refusal("members.claimGone");
    await deleteClaims(tx, guildId, { claimantMemberId });
    const { memberId } = claim;
    await recordMemberChanged(tx, actor, { useCase: "members.declineClaim", memberId, now });
    return claim;
  });
}
