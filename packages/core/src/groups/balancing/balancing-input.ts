import type { Aim } from "./goals.ts";
import type { PartyPlan } from "./party-plan.ts";
import type { Player } from "./player.ts";

/** Where somebody was in the version before; null on the bench. */
export type FormerPlace = { readonly memberId: number; readonly partyKey: string | null };

/** All that parties are made from. The same input makes the same parties, on every machine. */
export type BalancingInput = {
  readonly players: readonly Player[];
  readonly parties: readonly PartyPlan[];
  /** Members who want to play in one party. */
  readonly together: readonly (readonly number[])[];
  /** Members who are not to be in one party. */
  readonly apart: readonly (readonly [memberId: number, otherMemberId: number])[];
  readonly aim: Aim;
  /** Statics stay whole even where a party then misses a role: the first two goals the other way round. */
  readonly keepsStatics: boolean;
  /** Empty when there was none. */
  readonly former: readonly FormerPlace[];
  readonly seed: number;
  /**
   * How many exchanges may be judged, and half as many again, up to three times, where parties as good are not found near where
   * people were. Not a time: a slower machine finds the same.
   */
  readonly budget: number;
};

/**
 * How many exchanges are worth judging for so many people: all there are several times, and some more for chance. Of more than a
 * hundred each finds somebody as good among fewer.
 */
export function budgetFor(people: number): number {
  return 60_000 + 3 * people * Math.min(people, 100);
}
