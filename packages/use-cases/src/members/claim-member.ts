import { type Actor, Refusal } from "@guildhall/core";
import type { Member, MemberInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { findMember, lockMembers, saveClaim } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "./ensure-acting-member.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

/** Somebody says to be a person whom the roster knows without an account. Nothing is merged before an officer confirms it. */
export async function claimMember(
  { db, clock }: Context,
  actor: Actor,
  { memberId }: MemberInput,
): Promise<Member> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockMembers(tx, guildId, [memberId]);
    const member = await findMember(tx, guildId, memberId);
    if (!member || member.userId !== null) throw new Refusal("members.notClaimable");
    const claimantMemberId = await ensureActingMember(tx, actor, { houseId: member.houseId, now });
    if (claimantMemberId === null) throw new Refusal("members.notClaimable");
    await saveClaim(tx, guildId, { claimantMemberId, memberId, claimedAt: now });
    await recordMemberChanged(tx, actor, { useCase: "members.claimMember", memberId, now });
    return member;
  });
}
