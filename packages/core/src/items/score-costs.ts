/** All costs are in letters: a name that answers ten typed letters with one slip is worth as much as 8.8 typed without. */
export const slipCost = 1.2;

/** A word that stands before the one that was typed before it. */
export const misplacedCost = 0.3;

/** What was typed is not the beginning of the name: `schwert` in `Langschwert`. */
export const insideCost = 1;

/** Each letter that was not typed, or not yet; all together less than a slip. */
const openCost = 0.02;
const mostOpenCost = 0.8;

export function costOfOpen(letters: number): number {
  return Math.min(mostOpenCost, Math.max(0, letters) * openCost);
}
