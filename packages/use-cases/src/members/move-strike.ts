import { type Actor, Refusal } from "@guildhall/core";
import type { StrikeInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { lockStrike, saveStrikeTakenBack } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

type Moving = StrikeInput & { readonly isTakenBack: boolean };

/** Takes a strike back, or lets it stand again. Of two at once the second finds it moved. */
export async function moveStrike(
  { db, clock }: Context,
  actor: Actor,
  { strikeId, isTakenBack }: Moving,
): Promise<{ readonly memberId: number }> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const memberId = await lockStrike(tx, guildId, { strikeId, isTakenBack: !isTakenBack });
    if (memberId === undefined) throw new Refusal("members.strikeNotFound");
    await saveStrikeTakenBack(tx, guildId, { strikeId, takenBackAt: isTakenBack ? now : null });
    const useCase = isTakenBack ? "members.takeBackStrike" : "members.restoreStrike";
    await recordMemberChanged(tx, actor, { useCase, memberId, now });
    return { memberId };
  });
}
