import type { CatalogueRun, CatalogueRunState } from "./catalogue-run.ts";

/** How long the nightly run pauses, and after how many failures. */
export type ScraperBreak = {
  readonly failuresInRow: number;
  /** Null while it does not pause. */
  readonly pausedUntil: Temporal.Instant | null;
};

const failuresBeforeBreak = 3;
const firstBreakDays = 3;
const longestBreakDays = 24;

const failing: readonly CatalogueRunState[] = ["failed", "refused"];

type Ended = Pick<CatalogueRun, "state" | "finishedAt">;

/**
 * After three failures in a row the site is left alone for three days, and after each one more twice as long. A run that
 * comes through ends the pause, whoever asked for it. Latest run first.
 */
export function findBreak(runs: readonly Ended[]): ScraperBreak {
  const ended = runs.filter(({ finishedAt }) => finishedAt !== null);
  const firstGood = ended.findIndex(({ state }) => !failing.includes(state));
  const failuresInRow = firstGood === -1 ? ended.length : firstGood;
  const lastFailedAt = ended[0]?.finishedAt;
  if (failuresInRow < failuresBeforeBreak || !lastFailedAt) return { failuresInRow, pausedUntil: null };
  const days = Math.min(longestBreakDays, firstBreakDays * 2 ** (failuresInRow - failuresBeforeBreak));
  return { failuresInRow, pausedUntil: lastFailedAt.add({ hours: days * 24 }) };
}
