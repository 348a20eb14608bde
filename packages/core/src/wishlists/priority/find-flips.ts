import type { KeptItem } from "./candidate.ts";
import { comparePeople, findDeciding } from "./compare-cells.ts";
import type { Flip } from "./explanation.ts";
import type { Cell, Place, Ranking } from "./ranking.ts";
import { cellOf, edgesOf, interestCell, isMoreBetter } from "./read-cell.ts";
import type { Criterion, CriterionKind } from "./rule-set.ts";

/** What somebody has in the own hand. The rest is said by officers, by chance or by the roster. */
const ownKinds: ReadonlySet<CriterionKind> = new Set([
  "interest",
  "wishRank",
  "attendance",
  "lootWeight",
  "points",
  "wishedAt",
  "bid",
  "bidAt",
]);

/** A cell as it might have been, and how many bands away from what it was. */
type Target = { readonly cell: Cell; readonly steps: number };

/**
 * The least in each criterion of the person's own that alone would have made the person first; the one of the fewest bands
 * first, and of those the one that is looked at last. Behind the criterion that decided nothing helps.
 */
export function findFlips(ranking: Ranking, place: Place): readonly Flip[] {
  const above = ranking.places.slice(0, ranking.places.indexOf(place));
  const first = above[0];
  if (!first) return [];
  const decided = findDeciding(ranking.criteria, first.cells, place.cells) ?? 0;
  const found = ranking.criteria.slice(0, decided + 1).flatMap((criterion, index) => {
    const target = ownKinds.has(criterion.kind) && findTarget(ranking, { place, above, index });
    return target ? [{ index, criterion, target }] : [];
  });
  return found
    .toSorted((one, other) => one.target.steps - other.target.steps || other.index - one.index)
    .map(({ index, criterion, target }) =>
      toFlip(index, target.cell, { criterion, own: place.cells[index] }),
    );
}

type Seat = { readonly place: Place; readonly above: readonly Place[]; readonly index: number };

/** The nearest value with which the person stands before everybody above. */
function findTarget({ criteria }: Ranking, { place, above, index }: Seat): Target | undefined {
  const criterion = criteria[index];
  const own = place.cells[index];
  if (!criterion || !own) return;
  const rivals = above.flatMap(({ cells }) => cells[index] ?? []);
  return listTargets(criterion, own, rivals).find(({ cell }) => {
    const changed = place.cells.with(index, cell);
    return above.every(({ cells }) => comparePeople(criteria, changed, cells) < 0);
  });
}

/** What the person might have had instead, the nearest first. */
function listTargets(criterion: Criterion, own: Cell, rivals: readonly Cell[]): readonly Target[] {
  const { band } = own;
  if (band === null) return listExactTargets(criterion, own, rivals);
  const better = [...Array(band).keys()].toReversed();
  if (criterion.kind === "interest")
    return better.flatMap((index) => {
      const interest = criterion.order[index];
      return interest === undefined
        ? []
        : [{ cell: interestCell(criterion.order, interest), steps: band - index }];
    });
  const edges = edgesOf(criterion);
  return better.flatMap((index) => {
    const edge = edges[index];
    return edge === undefined ? [] : [{ cell: cellOf(criterion, edge), steps: band - index }];
  });
}

/** Level with a rival, or just better by one unit; both may be too much for some value. */
function listExactTargets(criterion: Criterion, own: Cell, rivals: readonly Cell[]): readonly Target[] {
  const isMore = isMoreBetter(criterion);
  const sign = isMore ? 1 : -1;
  const values = rivals
    .flatMap(({ value }) => (typeof value === "number" ? [value, value + sign] : []))
    .filter((value) => isPossible(criterion.kind, value) && isBetter(value, own.value, isMore));
  return [...new Set(values)]
    .toSorted((one, other) => sign * (one - other))
    .map((value) => ({ cell: cellOf(criterion, value), steps: 1 }));
}

function isBetter(value: number, own: Cell["value"], isMore: boolean): boolean {
  if (typeof own !== "number") return true;
  return isMore ? value > own : value < own;
}

function isPossible(kind: CriterionKind, value: number): boolean {
  if (kind === "points") return true; // a pool may let its members owe
  if (kind === "attendance") return value <= 100;
  return value >= (kind === "wishRank" ? 1 : 0);
}

function toFlip(
  index: number,
  { value }: Cell,
  { criterion, own }: { readonly criterion: Criterion; readonly own: Cell | undefined },
): Flip {
  const isTimely = criterion.kind === "lootWeight" && typeof value === "number";
  const comesAt = isTimely ? findTimeOf(value, criterion.windowDays, own?.items ?? []) : null;
  return { criterion: index, from: own?.value ?? null, to: value, comesAt };
}

/** When enough of what somebody took is too old to count. */
function findTimeOf(target: number, windowDays: number, items: readonly KeptItem[]): number | null {
  let left = items.reduce((sum, { weight }) => sum + weight, 0);
  for (const { weight, takenAt } of items.toSorted((one, other) => one.takenAt - other.takenAt)) {
    left -= weight;
    if (left > target) continue;
    return Temporal.Instant.fromEpochMilliseconds(takenAt).add({ hours: 24 * windowDays }).epochMilliseconds;
  }
  return null;
}
