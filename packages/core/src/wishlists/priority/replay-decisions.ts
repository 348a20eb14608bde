import type { Candidate, TakenItem } from "./candidate.ts";
import { rankCandidates, winnerOf } from "./rank-candidates.ts";
import type { Rules } from "./rule-set.ts";

/** A drop of the past with everybody who wanted it, as they were then. */
export type PastDecision = {
  readonly awardId: number;
  readonly itemId: number;
  /** What the item weighed then. */
  readonly weight: number;
  readonly decidedAt: Temporal.Instant;
  readonly candidates: readonly Candidate[];
};

/** Who would have had it; null when nobody would have been let in. */
export type ReplayedDecision = { readonly awardId: number; readonly winnerId: number | null };

/**
 * Decisions of the past, the oldest first, by these rules instead. What somebody would have won counts from then on, and what
 * was won in truth counts for nobody: only what was taken before all of them stays.
 */
export function replayDecisions(
  rules: Rules,
  decisions: readonly PastDecision[],
): readonly ReplayedDecision[] {
  const replayed = new Set(decisions.map(({ awardId }) => awardId));
  const won = new Map<number, TakenItem[]>();
  return decisions.map(({ decidedAt, candidates, ...item }) => {
    const asIfs = candidates.map((candidate) => ({
      ...candidate,
      taken: [
        ...candidate.taken.filter(({ awardId }) => !replayed.has(awardId)),
        ...(won.get(candidate.memberId) ?? []),
      ],
    }));
    const winnerId = winnerOf(rankCandidates(rules, asIfs, decidedAt));
    if (winnerId !== null) won.set(winnerId, [...(won.get(winnerId) ?? []), { ...item, takenAt: decidedAt }]);
    return { awardId: item.awardId, winnerId };
  });
}
