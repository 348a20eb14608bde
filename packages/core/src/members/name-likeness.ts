/** How alike two folded names are, in percent. A letter that is missing, added, wrong or swapped with its neighbour costs one. */
export function nameLikeness(a: string, b: string): number {
  const [one, other] = [[...a], [...b]];
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 0;
  const likeness = Math.floor(100 * (1 - countEdits(one, other) / longest));
  return begins(a, b) || begins(b, a) ? Math.max(likeness, beginsLikeness) : likeness;
}

/** `Aldo` and `Aldorin`: people shorten names, and put years behind them. */
const beginsLikeness = 75;

function begins(long: string, short: string): boolean {
  return [...short].length >= 4 && long.startsWith(short);
}

function countEdits(one: readonly string[], other: readonly string[]): number {
  let [before, last] = [
    [] as readonly number[],
    Array.from({ length: other.length + 1 }, (_, index) => index),
  ];
  for (const [row, letter] of one.entries()) {
    const next = [row + 1];
    for (const [column, against] of other.entries()) {
      const kept = (last[column] ?? 0) + (letter === against ? 0 : 1);
      const changed = Math.min((last[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1);
      const isSwap = letter === other[column - 1] && one[row - 1] === against;
      const swapped = isSwap ? (before[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(kept, changed, swapped));
    }
    [before, last] = [last, next];
  }
  return last.at(-1) ?? 0;
}
