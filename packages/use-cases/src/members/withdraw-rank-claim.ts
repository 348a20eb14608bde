import { type MemberActor, Refusal } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { deleteRankClaim, findRankClaim } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { lockSubject } from "./lock-subject.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

/** A member asks for the rank no longer. */
export async function withdrawRankClaim({ db, clock }: Context, actor: MemberActor): Promise<void> {
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { memberId } = await lockSubject(tx, actor, { memberId: undefined, now });
    const claim = await findRankClaim(tx, guildId, { memberId });
    if (claim?.state !== "open") throw new Refusal("members.rankClaimGone");
    const { claimId } = claim;
    await deleteRankClaim(tx, guildId, claimId);
    await recordMemberChanged(tx, actor, { useCase: "members.withdrawRankClaim", memberId, now });
    await recordFact(tx, { name: "members.rankClaimChanged", guildId, claimId }, now);
  });
}
