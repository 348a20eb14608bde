import { type Actor, Refusal, userIdOf } from "@guildhall/core";
import type { Nudge, NudgeInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { findNudge, saveNudgeAnswer } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

/** Whoever was asked is still there, and what is known of the power is still right. Said twice, it counts from the first time. */
export async function answerNudge(
  { db, clock }: Context,
  actor: Actor,
  { nudgeId }: NudgeInput,
): Promise<Nudge> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const nudge = await findNudge(tx, guildId, nudgeId);
    if (!nudge || nudge.userId === null || nudge.userId !== userIdOf(actor))
      throw new Refusal("members.nudgeNotFound");
    const { memberId } = nudge;
    // Of two presses at once this lets one through.
    if (await saveNudgeAnswer(tx, guildId, { nudgeId, answeredAt: now }))
      await recordMemberChanged(tx, actor, { useCase: "members.answerNudge", memberId, now });
    return nudge;
  });
}
