import { type Answer, wantsSeat } from "../events/index.ts";
import type { WithoutSeat } from "./judge-attendance.ts";

/** Where somebody stands while an event is on. */
export type StandingNow =
  /** In a channel that counts, and expected there. */
  | "here"
  /** In a channel that counts, without having said to come. */
  | "withoutSignUp"
  /** Not heard, but the code was entered. */
  | "checkedIn"
  /** Said to come, and is not there. */
  | "missing"
  /** Neither there nor expected. */
  | "notExpected";

type Known = {
  readonly answer: Answer | null;
  readonly isByDefault?: boolean;
  readonly withoutSeat?: WithoutSeat | undefined;
  readonly isInVoice: boolean;
  readonly hasCheckedIn: boolean;
};

/**
 * Who said Coming or Late is expected, unless there was no seat for them or officers sat them out. Whom the event signed up by
 * itself said nothing, so nobody misses them.
 */
export function standNow(known: Known): StandingNow {
  const said = known.answer !== null && wantsSeat(known.answer) && !known.isByDefault;
  if (known.isInVoice) return said ? "here" : "withoutSignUp";
  if (known.hasCheckedIn) return "checkedIn";
  return said && known.withoutSeat === undefined ? "missing" : "notExpected";
}
