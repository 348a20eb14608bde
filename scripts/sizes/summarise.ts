export type Spread = { count: number; median: number; p90: number; max: number };

/** The shape of a set of sizes in three numbers: the middle one, the one that nine of ten stay within, the largest. */
export function summarise(sizes: readonly number[]): Spread {
  const sorted = [...sizes].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { count: sorted.length, median: at(0.5), p90: at(0.9), max: at(1) };
}
