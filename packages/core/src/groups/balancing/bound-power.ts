import type { Model } from "./model.ts";
import { type Range, rangesOfCrews, rangesOfLocks } from "./power-ranges.ts";

/** Sums of fractions are off by less than this; a bound has to stay below. */
const safety = 1 - 1e-9;

/** Halvings of an interval: more than a number has digits. */
const halvings = 120;

/**
 * No parties have a smaller tally of power. Balanced: a party with people who must be together ends within a range, whoever
 * joins them; squares around their mean are least where all parties are filled up to one level as far as the ranges let them
 * (water filling). Crews and locks are looked at each for themselves, so that a rule more never makes the bound better.
 */
export function boundPower(model: Model, areCrewsWhole: boolean): number {
  if (model.bench === 0) return 0;
  if (model.isTiered) return boundTiered(model) * safety;
  const crews = areCrewsWhole ? model.crews : [];
  const bounds = [rangesOfCrews(model, crews), rangesOfLocks(model, crews)].map((ranges) =>
    fillUp(model, ranges),
  );
  return Math.max(...bounds) * safety;
}

/** Who sits out or plays another build changes the sum of all parties; else it is what it is. */
function fillUp({ builds, bench, sizes }: Model, ranges: readonly Range[]): number {
  const isFixed =
    sizes[bench] === 0 &&
    builds.every((own) => own.every(({ deviation }) => deviation === own[0]!.deviation));
  const total = builds.reduce((sum, own) => sum + own[0]!.deviation, 0);
  const free = bench - ranges.length;
  const level = findLevel(ranges, (spilled, at) =>
    isFixed ? spilled + free * at - total : spilled - ranges.length * at,
  );
  const mean = isFixed ? total / bench : level;
  const ofRanges = ranges.reduce((sum, range) => sum + (clamp(level, range) - mean) ** 2, 0);
  return ofRanges + (isFixed ? free * (level - mean) ** 2 : 0);
}

/** The level at which what is above comes to nothing; it grows with the level, or falls. */
function findLevel(ranges: readonly Range[], above: (sum: number, level: number) => number): number {
  const far = 1e9;
  const sumAt = (level: number) => ranges.reduce((sum, range) => sum + clamp(level, range), 0);
  const isGrowing = above(sumAt(far), far) > 0;
  let [low, high] = [-far, far];
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2;
    if (above(sumAt(middle), middle) > 0 === isGrowing) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

function clamp(level: number, { low, high }: Range): number {
  return Math.min(high, Math.max(low, level));
}

/**
 * Squares within parties are least where each takes the next people by power: for parties of one size that is known to be best
 * (Hwang, "Optimal partitions", 1981). Where sizes differ, somebody sits out or has builds to choose from, nothing is claimed.
 */
function boundTiered({ builds, bench, sizes }: Model): number {
  const size = sizes[0]!;
  const isPlain = sizes[bench] === 0 && sizes.slice(0, bench).every((other) => other === size);
  if (
    !isPlain ||
    size === 0 ||
    builds.some((own) => own.some(({ deviation }) => deviation !== own[0]!.deviation))
  )
    return 0;
  const sorted = builds.map((own) => own[0]!.deviation).toSorted((one, other) => one - other);
  return Array.from({ length: bench }, (_, party) => sorted.slice(party * size, (party + 1) * size)).reduce(
    (sum, people) => sum + squaresWithin(people),
    0,
  );
}

function squaresWithin(deviations: readonly number[]): number {
  const mean = deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length;
  return deviations.reduce((sum, deviation) => sum + (deviation - mean) ** 2, 0);
}
