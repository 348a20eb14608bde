import type { Hundredths } from "@guildhall/core";
import { minimumFor, type Stage } from "@guildhall/core/loot";
import { type Ranking, winnerOf } from "@guildhall/core/wishlists";
import type { Drop, LootSession } from "@guildhall/db/loot";

/** Who gets the drop of a stage, by what order, and for how much. */
export type Verdict = {
  readonly ranking: Ranking;
  /** The version of the guild's rules that was asked; null where none was. */
  readonly ruleSetVersion: number | null;
  readonly winner: Winner | null;
};

export type Winner = {
  readonly memberId: number;
  readonly interest: string | null;
  /** Zero for what is free. */
  readonly price: Hundredths;
};

export type Judged = {
  readonly session: LootSession;
  readonly drop: Drop;
  readonly now: Temporal.Instant;
};

/** The first of a ranking gets it, at the price of the stage. */
export function firstOf(stage: Stage, ranking: Ranking, ruleSetVersion: number | null): Verdict {
  const memberId = winnerOf(ranking);
  if (memberId === null) return { ranking, ruleSetVersion, winner: null };
  const interest = ranking.candidates.find((one) => one.memberId === memberId)?.interest ?? null;
  const price = minimumFor(stage, interest ?? stage.mainInterest);
  return { ranking, ruleSetVersion, winner: { memberId, interest, price } };
}
