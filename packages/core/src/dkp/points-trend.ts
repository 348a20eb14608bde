import { type Hundredths, toHundredths } from "../hundredths.ts";

/** What moved in a pool within one week; what was spent is below zero. */
export type WeekMoved = { readonly earned: Hundredths; readonly spent: Hundredths };

/** The same, with what all accounts held together at the week's end. */
export type PointsWeek = WeekMoved & { readonly heldAfter: Hundredths };

export type PointsTrend = {
  readonly weeks: readonly PointsWeek[];
  readonly earned: Hundredths;
  readonly spent: Hundredths;
  /** By how much of what was held before the points grew; null where nothing was held. */
  readonly inflation: number | null;
};

/** Weeks of a pool, the oldest first, told back from what is held now: the ledger is never added up from its beginning. */
export function tracePoints(weeks: readonly WeekMoved[], held: Hundredths): PointsTrend {
  const traced: PointsWeek[] = [];
  let heldAfter = held;
  for (const week of weeks.toReversed()) {
    traced.unshift({ ...week, heldAfter });
    heldAfter = toHundredths(heldAfter - week.earned - week.spent);
  }
  const sumOf = (column: keyof WeekMoved) => toHundredths(weeks.reduce((sum, week) => sum + week[column], 0));
  const inflation = heldAfter > 0 ? (held - heldAfter) / heldAfter : null;
  return { weeks: traced, earned: sumOf("earned"), spent: sumOf("spent"), inflation };
}
