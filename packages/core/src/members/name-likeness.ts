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

type Letters = readonly string[];

/** Optimal string alignment, row by row. */
function countEdits(one: Letters, other: Letters): number {
  let rows: Rows = { before: [], last: [0, ...other.map((_, index) => index + 1)] };
  for (const index of one.keys()) rows = { before: rows.last, last: nextRow({ one, other, index }, rows) };
  return rows.last.at(-1) ?? 0;
}

/** Edits to come this far in both, for the last letter of one and for the letter before it. */
type Rows = { readonly before: readonly number[]; readonly last: readonly number[] };

type Place = { readonly one: Letters; readonly other: Letters; readonly index: number };

function nextRow({ one, other, index }: Place, { before, last }: Rows): readonly number[] {
  const row = [index + 1];
  for (const [column, against] of other.entries()) {
    const kept = at(last, column) + (one[index] === against ? 0 : 1);
    const changed = Math.min(at(last, column + 1), at(row, column)) + 1;
    const isSwap = one[index] === other[column - 1] && one[index - 1] === against;
    row.push(Math.min(kept, changed, isSwap ? at(before, column - 1) + 1 : kept));
  }
  return row;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
