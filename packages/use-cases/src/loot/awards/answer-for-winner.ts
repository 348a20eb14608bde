import { type Actor, requireRight } from "@guildhall/core";
import type { AnswerForWinnerInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { acceptLocked, passLocked } from "./answer-offer.ts";
import { lockAward } from "./lock-award.ts";

/** An officer answers an offer for whoever won: somebody without an account, or who said it aloud. */
export async function answerForWinner(
  { db, clock }: Context,
  actor: Actor,
  { awardId, answer }: AnswerForWinnerInput,
): Promise<void> {
  requireRight(actor, "loot.award");
  const answerLocked = answer === "accept" ? acceptLocked : passLocked;
  await transaction(db, async (tx) => {
    const locked = await lockAward(tx, actor.guildId, awardId);
    await answerLocked(tx, actor, { ...locked, useCase: "loot.answerForWinner", now: clock.now() });
  });
}
