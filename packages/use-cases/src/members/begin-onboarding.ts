import type { MemberActor } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveAnswers } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { lockOwnOnboarding } from "./lock-own-onboarding.ts";
import { loadOnboarding, type OnboardingView } from "./onboarding-view.ts";

/** A newcomer presses the first button, or comes back to it and goes on where they were. */
export async function beginOnboarding({ db, clock }: Context, actor: MemberActor): Promise<OnboardingView> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const newcomer = await lockOwnOnboarding(tx, actor, now);
    const { newcomerId, beganAt } = newcomer;
    if (beganAt) return await loadOnboarding(tx, actor, newcomer);
    const begun = { ...newcomer, beganAt: now, updatedAt: now };
    await saveAnswers(tx, guildId, begun);
    await recordFact(tx, { name: "members.newcomerChanged", guildId, newcomerId }, now);
    return await loadOnboarding(tx, actor, begun);
  });
}
