import type { NameIndex } from "./name-index.ts";

/** What was typed, as one number for each letter of the index: bit `i` is set where letter `i` is that one. */
export type TypedLetters = { readonly length: number; readonly masks: Int32Array };

/** The bits of a number. What is typed beyond is not compared. */
const mostLetters = 32;

export function markLetters({ alphabet }: NameIndex, letters: string): TypedLetters {
  const length = Math.min(mostLetters, letters.length);
  const masks = new Int32Array(alphabet.size + 1);
  for (let at = 0; at < length; at += 1) masks[alphabet.get(letters.charCodeAt(at)) ?? 0]! |= 1 << at;
  return { length, masks };
}

export type LettersMatch = {
  /** Letters that are missing, added, wrong, or swapped with their neighbour. */
  readonly slips: number;
  /** How many letters of the name stand after what was typed. */
  readonly open: number;
};

type Place = { readonly name: number; readonly isAnywhere: boolean };

/**
 * How far what was typed is from the beginning of a name that is nearest to it, or from any part of the name. Damerau's distance in
 * optimal string alignment, a column of its table at once in the bits of a number: H. Hyyrö, "A bit-vector algorithm for computing
 * Levenshtein and Damerau edit distances", 2003. `plus` and `minus` are where the column grows and falls.
 */
export function matchLetters(
  index: NameIndex,
  typed: TypedLetters,
  { name, isAnywhere }: Place,
): LettersMatch {
  const { starts, entries } = index.lettersOf;
  const [from, to] = [starts[name]!, starts[name + 1]!];
  const last = 1 << (typed.length - 1);
  const first = isAnywhere ? 0 : 1;
  let [plus, minus, diagonal, before] = [-1, 0, 0, 0];
  let [slips, least, end] = [typed.length, typed.length, from];
  for (let at = from; at < to; at += 1) {
    const mask = typed.masks[entries[at]!]!;
    const swapped = ((~diagonal & mask) << 1) & before;
    diagonal = (((mask & plus) + plus) ^ plus) | mask | minus | swapped;
    const right = minus | ~(diagonal | plus);
    const left = diagonal & plus;
    if (right & last) slips += 1;
    else if (left & last) slips -= 1;
    if (slips < least) [least, end] = [slips, at + 1];
    const shifted = (right << 1) | first;
    plus = (left << 1) | ~(diagonal | shifted);
    minus = shifted & diagonal;
    before = mask;
  }
  return { slips: least, open: to - end };
}
