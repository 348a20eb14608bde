import type { GameProfile, Role } from "../games/index.ts";
import type { Language } from "../languages.ts";

/** Why somebody comes to a guild's server. */
export const purposes = ["member", "applicant", "ally", "diplomat", "friend"] as const;

export type Purpose = (typeof purposes)[number];

/** What a newcomer has before them, in this order; `begin` is for whoever has not pressed anything yet. */
export const onboardingSteps = ["begin", "language", "purpose", "profile", "rules", "done"] as const;

export type OnboardingStep = (typeof onboardingSteps)[number];

/** What officers make of a newcomer: a member at once or on trial, a friend from outside, or nothing. */
export const newcomerDecisions = ["active", "trial", "ally", "guest", "declined"] as const;

export type NewcomerDecision = (typeof newcomerDecisions)[number];

/** What a newcomer said of the own character. It goes into the roster when an officer says so, and not before. */
export type NewcomerProfile = {
  /** The name in the game. */
  readonly characterName: string | null;
  readonly classKey: string | null;
  readonly role: Role | null;
  readonly power: number | null;
  /** IANA name. */
  readonly timeZone: string | null;
};

/** What a newcomer answered so far. */
export type NewcomerAnswers = NewcomerProfile & {
  readonly purpose: Purpose | null;
  readonly rulesAcceptedAt: Temporal.Instant | null;
};

/** Somebody who came to the server and whom officers have not decided about, or about whom they did. */
export type Newcomer = NewcomerAnswers & {
  readonly newcomerId: number;
  /** Discord account. */
  readonly userId: string;
  /** When the person came to the server, this time. */
  readonly arrivedAt: Temporal.Instant;
  /** When the person pressed the first button, this time; null before. */
  readonly beganAt: Temporal.Instant | null;
  readonly updatedAt: Temporal.Instant;
  readonly decision: NewcomerDecision | null;
  readonly decidedAt: Temporal.Instant | null;
};

/** Who wants to play along says with which character. */
export function playsAlong(purpose: Purpose): boolean {
  return purpose === "member" || purpose === "applicant";
}

type Standing = NewcomerAnswers & {
  readonly beganAt: Temporal.Instant | null;
  /** What the person chose to be spoken to in. */
  readonly language: Language | null;
};

/** Where a newcomer stands. It follows from the answers alone, so whoever comes back goes on there. */
export function findOnboardingStep(
  { beganAt, language, purpose, rulesAcceptedAt, ...profile }: Standing,
  game: GameProfile,
): OnboardingStep {
  if (beganAt === null) return "begin";
  if (purpose === null) return language === null ? "language" : "purpose";
  if (playsAlong(purpose) && !isComplete(profile, game)) return "profile";
  return rulesAcceptedAt === null ? "rules" : "done";
}

/** A name, and a role where the game knows any; all else may be left out. */
function isComplete({ characterName, role }: NewcomerProfile, { classes, roles }: GameProfile): boolean {
  const hasRoles = classes.length + roles.length > 0;
  return characterName !== null && (!hasRoles || role !== null);
}
