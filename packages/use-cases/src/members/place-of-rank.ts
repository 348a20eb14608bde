import { Refusal } from "@guildhall/core";
import type { Rank, RankPlace } from "@guildhall/core/members";

/** Says how high each of these ranks is; refuses one that is not among them. */
export function placesOf(ranks: readonly Rank[]): (rankId: number | null) => RankPlace {
  const places = new Map(ranks.map(({ rankId, position }) => [rankId, position]));
  return (rankId) => {
    if (rankId === null) return null;
    const place = places.get(rankId);
    if (place === undefined) throw new Refusal("members.rankNotFound");
    return place;
  };
}
