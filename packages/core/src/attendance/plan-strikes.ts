import type { Result } from "./result.ts";
import type { AttendanceRule } from "./rule.ts";

/** A strike that an earlier settling of the event gave. */
export type GivenStrike = {
  readonly strikeId: number;
  readonly memberId: number;
  /** Whether an officer took it back by hand: settling again does not bring it back. */
  readonly isTakenBack: boolean;
};

/** Which strikes settling gives, and which it takes back because the result is another one by now. */
export type StrikePlan = { readonly memberIds: readonly number[]; readonly wrongIds: readonly number[] };

type Outcome = { readonly memberId: number; readonly result: Result };

export function planStrikes(
  outcomes: readonly Outcome[],
  given: readonly GivenStrike[],
  { noShowStrikes }: Pick<AttendanceRule, "noShowStrikes">,
): StrikePlan {
  const missing = noShowStrikes ? outcomes.filter(({ result }) => result === "noShow") : [];
  const due = new Set(missing.map(({ memberId }) => memberId));
  const known = new Set(given.map(({ memberId }) => memberId));
  const wrong = given.filter(({ memberId, isTakenBack }) => !due.has(memberId) && !isTakenBack);
  return {
    memberIds: [...due].filter((memberId) => !known.has(memberId)),
    wrongIds: wrong.map(({ strikeId }) => strikeId),
  };
}
