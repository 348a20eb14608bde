import type { Candidate, KeptItem, TakenItem } from "./candidate.ts";
import type { Cell } from "./ranking.ts";
import type { Criterion, CriterionKind } from "./rule-set.ts";

/** Of which criteria more is better; of all others less is, or earlier. */
const moreIsBetter: ReadonlySet<CriterionKind> = new Set(["attendance", "points", "roll", "bid", "votes"]);

export const isMoreBetter = ({ kind }: Criterion): boolean => moreIsBetter.has(kind);

/** The edges of a criterion from the best band; empty where every difference counts. */
export function edgesOf(criterion: Criterion): readonly number[] {
  if (!("bands" in criterion)) return [];
  const sign = isMoreBetter(criterion) ? -1 : 1;
  return [...new Set(criterion.bands)].toSorted((one, other) => sign * (one - other));
}

/** What one person has in one criterion at a moment. */
export function readCell(criterion: Criterion, candidate: Candidate, now: Temporal.Instant): Cell {
  switch (criterion.kind) {
    case "interest":
      return interestCell(criterion.order, candidate.interest);
    case "wishRank":
      return cellOf(criterion, candidate.wishRank);
    case "attendance":
      return cellOf(criterion, shareIn(candidate, criterion.windowDays)?.percent ?? null);
    case "lootWeight":
      return weightCell(criterion, listTakenSince(candidate, now, criterion.windowDays));
    case "tier":
      return cellOf(criterion, candidate.tier);
    case "points":
      return cellOf(criterion, candidate.points);
    case "wishedAt":
      return cellOf(criterion, candidate.wishedAt?.epochMilliseconds ?? null);
    case "roll":
      return cellOf(criterion, candidate.roll);
    case "bid":
      return cellOf(criterion, candidate.bid);
    case "bidAt":
      return cellOf(criterion, candidate.bidAt?.epochMilliseconds ?? null);
    case "votes":
      return cellOf(criterion, candidate.votes);
    case "roster":
      return cellOf(criterion, candidate.memberId);
  }
}

export function shareIn({ shares }: Candidate, windowDays: number | null) {
  return shares.find((share) => share.windowDays === windowDays);
}

/** What somebody took in the last days, the latest first. */
export function listTakenSince(
  { taken }: Candidate,
  now: Temporal.Instant,
  days: number,
): readonly TakenItem[] {
  const since = now.subtract({ hours: 24 * days });
  return taken
    .filter(({ takenAt }) => Temporal.Instant.compare(takenAt, since) > 0)
    .toSorted(
      (one, other) => Temporal.Instant.compare(other.takenAt, one.takenAt) || one.awardId - other.awardId,
    );
}

export const keepItem = ({ takenAt, ...item }: TakenItem): KeptItem => ({
  ...item,
  takenAt: takenAt.epochMilliseconds,
});

/** A value with its band. What somebody has not lies in the last one: it is never better than what somebody has. */
export function cellOf(criterion: Criterion, value: number | null): Cell {
  const edges = edgesOf(criterion);
  return { value, band: edges.length === 0 ? null : bandOf(value, edges, isMoreBetter(criterion)) };
}

function bandOf(value: number | null, edges: readonly number[], isMore: boolean): number {
  const band = edges.findIndex((edge) => value !== null && (isMore ? value >= edge : value <= edge));
  return band === -1 ? edges.length : band;
}

export function interestCell(order: readonly string[], interest: string | null): Cell {
  const band = interest === null ? -1 : order.indexOf(interest);
  return { value: interest, band: band === -1 ? order.length : band };
}

function weightCell(criterion: Criterion, taken: readonly TakenItem[]): Cell {
  const weight = taken.reduce((sum, item) => sum + item.weight, 0);
  return { ...cellOf(criterion, weight), items: taken.filter((item) => item.weight > 0).map(keepItem) };
}
