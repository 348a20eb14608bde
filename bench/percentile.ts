/** The value that so many per cent of all values do not exceed. */
export function percentile(values: readonly number[], perCent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil((perCent / 100) * sorted.length) - 1] ?? Number.NaN;
}
