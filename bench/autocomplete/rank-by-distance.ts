import { type Item, languages } from "./fetch-names.ts";
import { plainLetters } from "./plain-letters.ts";

type Name = { readonly itemId: number; readonly letters: Uint16Array };
type Near = Name & { readonly slips: number };

/** As many as are looked at in the end: the nearer the last that is kept, the sooner all others are left. */
const limit = 5;

/**
 * The most that can be found by looking at letters: what was typed is held against every beginning of every name, in the whole
 * table of Damerau's distance. Of equal ones the shorter. Says the five items that are nearest.
 */
export function rankByDistance(items: readonly Item[]): (query: string) => readonly number[] {
  const names = items.flatMap(({ itemId, names }) =>
    languages.map((language): Name => ({ itemId, letters: encode(names[language]) })),
  );
  // An item may be there by each of its names.
  const kept = limit * languages.length;
  return (query) => {
    const typed = encode(query);
    const nearest: Near[] = [];
    for (const name of names) {
      const slips = countSlips(typed, name.letters, nearest[kept - 1]?.slips ?? typed.length);
      if (slips === undefined) continue;
      nearest.push({ ...name, slips });
      nearest.sort((one, other) => one.slips - other.slips || one.letters.length - other.letters.length);
      nearest.splice(kept);
    }
    return [...new Set(nearest.map(({ itemId }) => itemId))].slice(0, limit);
  };
}

function encode(text: string): Uint16Array {
  const plain = plainLetters(text);
  return Uint16Array.from({ length: plain.length }, (_, at) => plain.charCodeAt(at));
}

/** Three rows of the table, written over in turn. */
const width = 256;
const rows = new Uint8Array(3 * width);

/** To the beginning of the name that is nearest. Undefined as soon as all are further than the worst that would be kept. */
function countSlips(typed: Uint16Array, name: Uint16Array, worst: number): number | undefined {
  for (let column = 0; column <= typed.length; column += 1) rows[column] = column;
  let nearest = typed.length;
  for (let at = 1; at <= name.length; at += 1) {
    const least = fillRow(typed, name, at);
    nearest = Math.min(nearest, rows[(at % 3) * width + typed.length]!);
    if (least > worst && nearest > worst) return undefined;
  }
  return nearest > worst ? undefined : nearest;
}

/** Says the least that stands in the row. */
function fillRow(typed: Uint16Array, name: Uint16Array, at: number): number {
  const [row, above, before] = [(at % 3) * width, ((at + 2) % 3) * width, ((at + 1) % 3) * width];
  const letter = name[at - 1]!;
  let least = at;
  rows[row] = at;
  for (let column = 1; column <= typed.length; column += 1) {
    const own = typed[column - 1]!;
    let slips = rows[above + column - 1]! + (own === letter ? 0 : 1);
    slips = Math.min(slips, rows[above + column]! + 1, rows[row + column - 1]! + 1);
    if (column > 1 && at > 1 && own === name[at - 2] && typed[column - 2] === letter)
      slips = Math.min(slips, rows[before + column - 2]! + 1);
    rows[row + column] = slips;
    least = Math.min(least, slips);
  }
  return least;
}
