import type { Cell, Failure } from "./ranking.ts";
import type { Criterion } from "./rule-set.ts";

/** How a criterion went between somebody and the one who got it. */
export type LineVerdict = "level" | "decided" | "notLookedAt";

export type ExplainedLine = {
  readonly criterion: Criterion;
  readonly own: Cell;
  readonly winners: Cell;
  readonly verdict: LineVerdict;
};

/** The least that somebody alone would have had to have otherwise, to be first. */
export type Flip = {
  /** Which of the criteria. */
  readonly criterion: number;
  readonly from: Cell["value"];
  readonly to: Cell["value"];
  /** From when on it is so by doing nothing, in milliseconds since 1970; null when it takes more than time. */
  readonly comesAt: number | null;
};

/** Why somebody did not get a drop, or why it was the own. */
export type Explanation = {
  readonly memberId: number;
  /** Who was first, or whom an officer took; null when nobody was let in. */
  readonly winnerId: number | null;
  /** Null for somebody who was not let in. */
  readonly place: number | null;
  readonly placesCount: number;
  /** The place that the own numbers would have made, had every gate let the person in; null for somebody who was let in. */
  readonly wouldBePlace: number | null;
  /** Whether an officer took the winner against the order. */
  readonly isOverridden: boolean;
  readonly lines: readonly ExplainedLine[];
  readonly failures: readonly Failure[];
  /** The smallest first; empty when no change of the person's own alone would have done it. */
  readonly flips: readonly Flip[];
};
