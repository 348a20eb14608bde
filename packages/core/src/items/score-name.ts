import { matchLetters, type TypedLetters } from "./match-letters.ts";
import type { WordMatch } from "./match-word.ts";
import type { NameIndex } from "./name-index.ts";
import { costOfOpen, insideCost, misplacedCost, slipCost } from "./score-costs.ts";

/** From two slips on, what was typed may rather be a part of the name than its beginning. */
const insideFrom = 2;

/** How much of what was typed the name answers when both are read letter by letter, wherever spaces stand. */
export function scoreLetters(index: NameIndex, typed: TypedLetters, name: number): number {
  const { slips, open } = matchLetters(index, typed, { name, isAnywhere: false });
  const cost = slips * slipCost + costOfOpen(open);
  if (slips < insideFrom) return 1 - cost / typed.length;
  const inside = matchLetters(index, typed, { name, isAnywhere: true });
  const costInside = inside.slips * slipCost + costOfOpen(inside.open) + insideCost;
  return 1 - Math.min(cost, costInside) / typed.length;
}

/** How much of what was typed the name answers word by word, whichever way round they stand. */
export function scoreWords(index: NameIndex, matches: readonly WordMatch[], name: number): number {
  const { starts, entries } = index.wordsOf;
  const own = entries.subarray(starts[name], starts[name + 1]);
  let open = index.lettersOf.starts[name + 1]! - index.lettersOf.starts[name]!;
  let [gain, letters, last, misplaced] = [0, 0, -1, 0];
  for (const match of matches) {
    letters += match.typed.length;
    const at = findPlace(own, match, last);
    const word = own[at];
    if (word === undefined) {
      gain += match.namesByAlias.includes(name) ? match.typed.length : 0;
      continue;
    }
    gain += match.gains[word]!;
    open -= index.wordLengths[word]!;
    if (at < last) misplaced += 1;
    last = at;
  }
  return (gain - misplaced * misplacedCost - costOfOpen(open)) / letters;
}

/** Where the word stands that answers best, -1 for nowhere; of equal ones the first that comes after the last one found. */
function findPlace(own: Uint32Array, { gains }: WordMatch, last: number): number {
  let [place, best] = [-1, 0];
  for (let at = 0; at < own.length; at += 1) {
    const gain = gains[own[at]!]!;
    if (gain > best || (gain > 0 && gain === best && place <= last)) [place, best] = [at, gain];
  }
  return place;
}
