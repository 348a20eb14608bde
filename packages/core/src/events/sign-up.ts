import { Refusal } from "../refusal.ts";
import type { SettingValues } from "../settings/index.ts";
import type { EventRules } from "./event-rules.ts";
import { type SeatTaker, wantsSeat } from "./seats.ts";
import { standardRules } from "./standard-rules.ts";

/** What a member can answer, in the order of the buttons. */
export const answers = ["coming", "late", "maybe", "standby", "cant"] as const;

export type Answer = (typeof answers)[number];

/** What officers decided of somebody who says to come. */
export const linedUp = ["picked", "benched"] as const;

export type LinedUp = (typeof linedUp)[number];

/** Longest note to a sign-up. */
export const maxSignUpNoteLength = 200;

/** A member's answer to an event, and what came of it. */
export type SignUp = SeatTaker & {
  readonly answer: Answer;
  readonly answeredAt: Temporal.Instant;
  /** Whether the event signed the member up with a static, and nobody has pressed anything since. */
  readonly isByDefault: boolean;
  /** What the member wrote to it. */
  readonly note: string | null;
  /** Where officers have the member in the line-up, and where the line-up that everybody sees has. */
  readonly pick: LinedUp | null;
  readonly publishedPick: LinedUp | null;
  /** When the seat, or the place in the line-up, last changed by what others did; null once the member was told. */
  readonly seatChangedAt: Temporal.Instant | null;
};

/** Whether somebody takes part as far as is known: picked, or with a seat where nobody picks. */
export function isPicked(
  { answer, isWaiting, publishedPick }: Pick<SignUp, "answer" | "isWaiting" | "publishedPick">,
  { hasLineUp }: Pick<EventRules, "hasLineUp">,
): boolean {
  if (!wantsSeat(answer)) return false;
  return hasLineUp ? publishedPick === "picked" : !isWaiting;
}

type Offer = Pick<SettingValues, "events.offersMaybe" | "events.offersStandby">;

type OwnOffer = Pick<EventRules, "offersMaybe" | "offersStandby">;

/** The answers that a guild with these settings lets people give, unless the event has it otherwise. */
export function offeredAnswers(
  settings: Offer,
  { offersMaybe, offersStandby }: OwnOffer = standardRules,
): readonly Answer[] {
  const offers = {
    maybe: offersMaybe ?? settings["events.offersMaybe"],
    standby: offersStandby ?? settings["events.offersStandby"],
  };
  return answers.filter((answer) => !isOptional(answer) || offers[answer]);
}

/** Whether a guild may do without this answer. */
export function isOptional(answer: Answer): answer is "maybe" | "standby" {
  return answer === "maybe" || answer === "standby";
}

/** Cards that were posted before may still have a button for an answer that is no longer offered. */
export function requireOffered(answer: Answer, settings: Offer, rules: OwnOffer): void {
  if (!offeredAnswers(settings, rules).includes(answer)) throw new Refusal("events.answerNotOffered");
}

/** How many gave each answer. */
export type AnswerCounts = Readonly<Record<Answer, number>>;

export function countAnswers(signUps: readonly Pick<SignUp, "answer">[]): AnswerCounts {
  const counts = { coming: 0, late: 0, maybe: 0, standby: 0, cant: 0 };
  for (const { answer } of signUps) counts[answer] += 1;
  return counts;
}
