import type { Language, MemberActor } from "@guildhall/core";
import type { GameProfile } from "@guildhall/core/games";
import { findOnboardingStep, type Newcomer, type OnboardingStep } from "@guildhall/core/members";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { findOwnLanguage } from "@guildhall/db/members";
import { getGameProfile, getGuild } from "@guildhall/db/settings";

/** Where a newcomer stands, with all that the next question needs. */
export type OnboardingView = {
  readonly guildName: string;
  /** What newcomers accept; null where the guild wrote nothing. */
  readonly rules: string | null;
  readonly game: GameProfile;
  readonly newcomer: Newcomer;
  /** What the person chose to be spoken to in. */
  readonly language: Language | null;
  readonly step: OnboardingStep;
  /** Whether people apply here by a form: whoever came for that is led to it. */
  readonly takesApplications: boolean;
};

export async function loadOnboarding(
  db: Queryable,
  { guildId, userId }: MemberActor,
  newcomer: Newcomer,
): Promise<OnboardingView> {
  const { name: guildName, rules, modulesOff } = await getGuild(db, guildId);
  const game = await getGameProfile(db, guildId);
  const language = (await findOwnLanguage(db, guildId, userId)) ?? null;
  const step = findOnboardingStep({ ...newcomer, language }, game);
  const takesApplications = isFeatureOn(modulesOff, "recruitment");
  return { guildName, rules, game, newcomer, language, step, takesApplications };
}
