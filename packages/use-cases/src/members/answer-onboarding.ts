import type { MemberActor } from "@guildhall/core";
import { type AnswerOnboardingInput, takeAnswer } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveAnswers, saveOwnLanguage } from "@guildhall/db/members";
import { getGameProfile } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { lockOwnOnboarding } from "./lock-own-onboarding.ts";
import { loadOnboarding, type OnboardingView } from "./onboarding-view.ts";

/**
 * A newcomer answers a question. Each answer is kept at once, so nothing is lost however the person leaves off. It goes
 * into no audit: that names members only, and the roster has no number for a newcomer before an officer decides.
 */
export async function answerOnboarding(
  { db, clock }: Context,
  actor: MemberActor,
  answer: AnswerOnboardingInput,
): Promise<OnboardingView> {
  const { guildId, userId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const known = await lockOwnOnboarding(tx, actor, now);
    const game = await getGameProfile(tx, guildId);
    const { newcomerId, beganAt } = known;
    const answered = { ...known, ...takeAnswer(known, answer, { game, now }) };
    const newcomer = { ...answered, beganAt: beganAt ?? now, updatedAt: now };
    const { language } = answer.about === "language" ? answer : {};
    if (language) await saveOwnLanguage(tx, guildId, { userId, language });
    await saveAnswers(tx, guildId, newcomer);
    await recordFact(tx, { name: "members.newcomerChanged", guildId, newcomerId }, now);
    return await loadOnboarding(tx, actor, newcomer);
  });
}
