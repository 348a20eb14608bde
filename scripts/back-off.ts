const firstSeconds = 0.5;
const longestSeconds = 30;

/** A child that stayed up this long is well again: its next crash counts as the first. */
export const steadyAfterSeconds = 60;

/** How long to wait before the next start: doubling with every crash in a row, up to half a minute. */
export function backOffSeconds(crashesInARow: number): number {
  return Math.min(firstSeconds * 2 ** (crashesInARow - 1), longestSeconds);
}
