/** A rank's place in the guild: 1 is the highest. Null: no rank, below every rank. */
export type RankPlace = number | null;

/** Who changes a rank. Whoever manages the Discord server stands above every rank. */
export type RankChanger = { readonly managesServer: boolean; readonly rank: RankPlace };

/** Only somebody strictly above both the old and the new rank may change it, so nobody changes the own rank or makes an equal. */
export function mayChangeRank(changer: RankChanger, oldRank: RankPlace, newRank: RankPlace): boolean {
  if (changer.managesServer) return true;
  return isAbove(changer.rank, oldRank) && isAbove(changer.rank, newRank);
}

function isAbove(rank: RankPlace, other: RankPlace): boolean {
  return (rank ?? Number.POSITIVE_INFINITY) < (other ?? Number.POSITIVE_INFINITY);
}
