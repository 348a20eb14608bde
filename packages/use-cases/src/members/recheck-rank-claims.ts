import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findMemberOfUser, findRankClaim } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** The talk of this person has its thread: what the person asked for is shown there. */
export async function recheckRankClaims(
  { db, clock }: Context,
  actor: Actor,
  { userId }: { readonly userId: string },
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  await transaction(db, async (tx) => {
    const member = await findMemberOfUser(tx, guildId, userId);
    const claim = member && (await findRankClaim(tx, guildId, { memberId: member.memberId }));
    if (!claim) return;
    await recordFact(tx, { name: "members.rankClaimChanged", guildId, claimId: claim.claimId }, clock.now());
  });
}
