export type Scale = {
  /** Values of the grid lines, the lowest first. */
  readonly ticks: readonly number[];
  /** 0 at the lowest line, 1 at the highest. */
  place(value: number): number;
};

const steps = [
  1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6,
] as const;
const mostTicks = 5;

/** A scale for a line: whole numbers, few lines, and no more room below and above than they need. */
export function scaleLines(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = steps.find((one) => linesFor(low, high, one) <= mostTicks) ?? high;
  const bottom = Math.floor(low / step) * step;
  const top = Math.max(Math.ceil(high / step) * step, bottom + step);
  const ticks = Array.from({ length: Math.round((top - bottom) / step) + 1 }, (_, n) => bottom + n * step);
  return { ticks, place: (value) => (value - bottom) / (top - bottom) };
}

function linesFor(low: number, high: number, step: number): number {
  return Math.ceil(high / step) - Math.floor(low / step) + 1;
}
