import { overrideRanking, rankWithout, winnerOf } from "./rank-candidates.ts";
import type { Ranking } from "./ranking.ts";

/** How it went on after a drop was decided. */
export type Outcome = {
  /** Who was offered it and let it pass. */
  readonly passedIds: readonly number[];
  /** Who got it in the end; null while nobody has. */
  readonly awardedTo: number | null;
};

/**
 * The ranking as it came out in the end: without those who let it pass, the one who asks left aside, and with whoever has got
 * it as the winner.
 */
export function asAwarded(
  ranking: Ranking,
  { passedIds, awardedTo }: Outcome,
  askerId: number | null,
): Ranking {
  const gone = new Set(passedIds.filter((memberId) => memberId !== askerId && memberId !== awardedTo));
  const left = rankWithout(ranking, gone);
  const isDecided = awardedTo === null || awardedTo === winnerOf(left);
  return isDecided ? left : overrideRanking(left, awardedTo);
}
