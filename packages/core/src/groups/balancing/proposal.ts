import type { Role } from "../../games/index.ts";
import type { FormerPlace } from "./balancing-input.ts";
import type { Aim, Goal } from "./goals.ts";
import type { PlacementReason } from "./reasons.ts";

/** Somebody in a party. */
export type PartySeat = {
  readonly memberId: number;
  /** What they play; null of somebody without a build. */
  readonly buildId: number | null;
  readonly role: Role | null;
  readonly power: number | null;
  readonly isLeader: boolean;
  readonly reasons: readonly PlacementReason[];
};

export type ProposedParty = {
  readonly partyKey: string;
  readonly seats: readonly PartySeat[];
  /** Mean of what is known; null where nothing is. */
  readonly meanPower: number | null;
  /** Wanted seats that nobody here fills, by who may sit there. */
  readonly missing: readonly { readonly roles: readonly Role[]; readonly count: number }[];
  readonly lacksLeader: boolean;
};

export type BenchedPlayer = {
  readonly memberId: number;
  readonly reasons: readonly PlacementReason[];
};

/** How far one goal is reached. */
export type GoalScore = {
  readonly goal: Goal;
  /** Out of 100. */
  readonly score: number;
  /** No parties that are as good in the goals before score more: proven, not searched. */
  readonly bound: number;
  /**
   * What is counted: seats that miss their role or leader · statics and people kept together that are torn · spread of power in
   * per cent of its mean · times that those on the bench sat out before · people without the language of their
   * party · people moved.
   */
  readonly amount: number;
  /** The least that this amount can be while the goals before it are as good. */
  readonly least: number;
};

/** Somebody who is elsewhere than in the version before; null is the bench, and undefined somebody who was not there. */
export type Move = {
  readonly memberId: number;
  readonly from: FormerPlace["partyKey"] | undefined;
  readonly to: FormerPlace["partyKey"];
};

/** What a set of parties is worth, whoever made it. */
export type Rating = {
  /** Out of 100, each goal by its share. */
  readonly score: number;
  readonly bound: number;
  readonly goals: readonly GoalScore[];
  /** Pairs that are to be apart and are not, as hands placed them. */
  readonly notApart: readonly (readonly [memberId: number, otherMemberId: number])[];
};

export type Proposal = {
  readonly parties: readonly ProposedParty[];
  readonly bench: readonly BenchedPlayer[];
  readonly rating: Rating;
  readonly moves: readonly Move[];
  /** How many exchanges were judged. */
  readonly evaluations: number;
  /** Made by the plain way, because the balancer failed. */
  readonly isPlain: boolean;
};

/** Other parties that are better in one goal and worse in another. */
export type Alternative = {
  readonly proposal: Proposal;
  /** What it is made for: a goal, or the other aim. */
  readonly favours: Goal | Aim;
  /** By how many of its points out of 100 each goal is better (above 0) or worse than in the proposal; the same is left out. */
  readonly trades: readonly { readonly goal: Goal; readonly points: number }[];
};
