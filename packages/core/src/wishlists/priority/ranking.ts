import type { KeptItem } from "./candidate.ts";
import type { KeptCandidate } from "./kept-candidate.ts";
import type { Criterion, Gate, GateKind } from "./rule-set.ts";

/** Which gate somebody failed; of attendance also by how many events count for the person. Whoever could not pay in the end was let in before. */
export const failureCodes = [
  "active",
  "notOnTrial",
  "daysInGuild",
  "attendance",
  "attendedEvents",
  "wasThere",
  "cooldown",
  "strikes",
  "couldNotPay",
] as const satisfies readonly (GateKind | "attendedEvents" | "couldNotPay")[];

export type FailureCode = (typeof failureCodes)[number];

/** What one person had in one criterion. Amounts are hundredths, moments milliseconds since 1970, an interest its code. */
export type Cell = {
  readonly value: number | string | null;
  /** The better, the lower, from 0; null where every difference of the value counts. */
  readonly band: number | null;
  /** What a loot weight is the sum of, so that it can be said until when each counts. */
  readonly items?: readonly KeptItem[];
};

/** A gate that somebody did not pass. */
export type Failure = {
  readonly code: FailureCode;
  /** The person's own number, in the gate's unit or in points; null where there is none. */
  readonly value: number | null;
  /** The number that is asked for; null where the gate knows only yes and no. */
  readonly needed: number | null;
  /** From when on the person passes by doing nothing, in milliseconds since 1970; null when it takes more than time. */
  readonly untilAt: number | null;
  /** The thing that the person took too lately. */
  readonly item?: KeptItem;
};

/** Somebody's place. The cells stand in the order of the criteria. */
export type Place = {
  readonly memberId: number;
  readonly cells: readonly Cell[];
  /** Which criterion put the person behind the one above; null for the first. */
  readonly decidedBy: number | null;
};

/** Somebody who is not let in, with the cells that would have counted. */
export type Outsider = {
  readonly memberId: number;
  readonly cells: readonly Cell[];
  readonly failures: readonly Failure[];
};

/** How a drop was decided, whatever the way: kept with the decision, so that "Why not me?" can be answered for ever. */
export type Ranking = {
  readonly version: 1;
  /** In milliseconds since 1970. */
  readonly rankedAt: number;
  readonly gates: readonly Gate[];
  /** As they were looked at; the last is the roster's own order, by which nobody is ever level. */
  readonly criteria: readonly Criterion[];
  /** The best first. */
  readonly places: readonly Place[];
  readonly outsiders: readonly Outsider[];
  /** All of them as they were read, for trying other rules on them. */
  readonly candidates: readonly KeptCandidate[];
  /** Whom an officer took against the order; null where the order stands. */
  readonly chosenMemberId: number | null;
};
