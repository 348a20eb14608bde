import { type Hundredths, toHundredths } from "../../hundredths.ts";

/** Of how many sales of an item people are told. */
export const pastPriceCount = 8;

/** The price in the middle; of two in the middle what lies between them, rounded down. Null without any. */
export function medianOf(prices: readonly Hundredths[]): Hundredths | null {
  const ordered = prices.toSorted((a, b) => a - b);
  const [low, high] = [
    ordered[Math.floor((ordered.length - 1) / 2)],
    ordered[Math.floor(ordered.length / 2)],
  ];
  return low === undefined || high === undefined ? null : toHundredths(Math.floor((low + high) / 2));
}
