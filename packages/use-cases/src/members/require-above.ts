import { Refusal } from "@guildhall/core";
import { mayChangeRank, type Rank, type RankChanger } from "@guildhall/core/members";
import { placesOf } from "./place-of-rank.ts";

/** What somebody has, and what they are to have; the same where the rank stays. */
type RankChange = {
  readonly name: string;
  readonly rankId: number | null;
  readonly newRankId: number | null;
};

/** Refuses all of it where the changer does not stand above one of the old or new ranks. */
export function requireAbove(
  changer: RankChanger,
  ranks: readonly Rank[],
  changes: readonly RankChange[],
): void {
  const placeOf = placesOf(ranks);
  const tooHigh = changes.find(
    ({ rankId, newRankId }) => !mayChangeRank(changer, placeOf(rankId), placeOf(newRankId)),
  );
  if (tooHigh) throw new Refusal("members.rankTooHigh", { name: tooHigh.name });
}
