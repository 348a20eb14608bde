import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { StrikeInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { lockStrike, takeBackStrike as saveTakenBack } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

/** A strike was a mistake, and goes; the audit keeps that there was one. */
export async function takeBackStrike(
  { db, clock }: Context,
  actor: Actor,
  { strikeId }: StrikeInput,
): Promise<{ readonly memberId: number }> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const memberId = await lockStrike(tx, guildId, strikeId);
    if (memberId === undefined) throw new Refusal("members.strikeNotFound");
    await saveTakenBack(tx, guildId, { strikeId, now });
    await recordMemberChanged(tx, actor, { useCase: "members.takeBackStrike", memberId, now });
    return { memberId };
  });
}
