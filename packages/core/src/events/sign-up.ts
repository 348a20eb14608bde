import { Refusal } from "../refusal.ts";
import type { SettingValues } from "../settings/index.ts";

/** What a member can answer, in the order of the buttons. */
export const answers = ["coming", "late", "maybe", "standby", "cant"] as const;

export type Answer = (typeof answers)[number];

/** A member's answer to an event. */
export type SignUp = {
  readonly memberId: number;
  readonly answer: Answer;
  readonly answeredAt: Temporal.Instant;
};

type Offer = Pick<SettingValues, "events.offersMaybe" | "events.offersStandby">;

/** The answers that a guild with these settings lets people give. */
export function offeredAnswers(settings: Offer): readonly Answer[] {
  const offers = { maybe: settings["events.offersMaybe"], standby: settings["events.offersStandby"] };
  return answers.filter((answer) => !isOptional(answer) || offers[answer]);
}

/** Whether a guild may do without this answer. */
export function isOptional(answer: Answer): answer is "maybe" | "standby" {
  return answer === "maybe" || answer === "standby";
}

/** Cards that were posted before may still have a button for an answer that is no longer offered. */
export function requireOffered(answer: Answer, settings: Offer): void {
  if (!offeredAnswers(settings).includes(answer)) throw new Refusal("events.answerNotOffered");
}

/** How many gave each answer. */
export type AnswerCounts = Readonly<Record<Answer, number>>;

export function countAnswers(signUps: readonly Pick<SignUp, "answer">[]): AnswerCounts {
  const counts = { coming: 0, late: 0, maybe: 0, standby: 0, cant: 0 };
  for (const { answer } of signUps) counts[answer] += 1;
  return counts;
}
