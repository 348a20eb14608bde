import type { Role } from "../../games/index.ts";

/** Of the answers to an event those that bring somebody. Late plays too; standby plays where a seat would stay empty. */
export const playingAnswers = ["coming", "late", "standby"] as const;

export type PlayingAnswer = (typeof playingAnswers)[number];

export function isPlaying(answer: string | null | undefined): answer is PlayingAnswer {
  return playingAnswers.some((one) => one === answer);
}

/** What somebody can play tonight. */
export type PlayableBuild = {
  /** Null of what somebody only said to come as. */
  readonly buildId: number | null;
  readonly role: Role;
  /** Null where nobody said: counted as the average. */
  readonly power: number | null;
};

/** Placed by hand: in a party, or on the bench. */
export type Lock = { readonly partyKey: string } | "bench";

/** Somebody who says to come, with all that their place depends on. */
export type Player = {
  readonly memberId: number;
  readonly houseId: number;
  readonly answer: PlayingAnswer;
  /** The preferred one first. Another one is played where a seat would miss its role; without any, somebody has no role. */
  readonly builds: readonly PlayableBuild[];
  /** Codes of the languages that somebody speaks; none is unknown, and fits everybody. */
  readonly languages: readonly string[];
  /** The static that somebody plays with tonight, substitutes who step in among them. */
  readonly staticId: number | null;
  readonly mayLead: boolean;
  /** Of the last events with a bench, how often on it. Who sat out lately plays first. */
  readonly satOutCount: number;
  readonly lock: Lock | null;
};
