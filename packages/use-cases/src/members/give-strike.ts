import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { GiveStrikeInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { createStrike, lockMembers } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

/** An officer warns a member, with a reason that the member reads. */
export async function giveStrike(
  { db, clock }: Context,
  actor: Actor,
  { memberId, reason, days }: GiveStrikeInput,
): Promise<{ readonly name: string; readonly strikeId: number }> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const [member] = await lockMembers(tx, guildId, [memberId]);
    if (!member) throw new Refusal("members.notFound");
    const expiresAt = days === undefined ? null : now.add({ hours: days * 24 });
    const strikeId = await createStrike(tx, guildId, {
      memberId,
      reason,
      eventId: null,
      givenAt: now,
      expiresAt,
    });
    await recordMemberChanged(tx, actor, { useCase: "members.giveStrike", memberId, now });
    return { name: member.name, strikeId };
  });
}
