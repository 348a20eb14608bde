import type { WordMatch } from "./match-word.ts";
import type { NameIndex } from "./name-index.ts";

/** The rarest words say most; the others only tell apart what those have chosen. */
const mostLookedAt = 2_000;

/** The names that answer most of what was typed, whichever way round the words stand. Of equal ones the shortest, then the first. */
export function chooseByWords(
  index: NameIndex,
  matches: readonly WordMatch[],
  count: number,
): readonly number[] {
  const { gains } = index.room;
  const touched = addUp(index, matches);
  const chosen: number[] = [];
  for (const name of touched) {
    if (chosen.length === count && !isBefore(name, chosen[count - 1]!)) continue;
    let at = chosen.length;
    while (at > 0 && isBefore(name, chosen[at - 1]!)) at -= 1;
    chosen.splice(at, 0, name);
    if (chosen.length > count) chosen.pop();
  }
  for (const name of touched) gains[name] = 0;
  return chosen;

  function isBefore(one: number, other: number): boolean {
    const order = gains[other]! - gains[one]! || lengthOf(one) - lengthOf(other) || one - other;
    return order < 0;
  }

  function lengthOf(name: number): number {
    return index.lettersOf.starts[name + 1]! - index.lettersOf.starts[name]!;
  }
}

/** Leaves in the room what each name answers, and says which ones answer anything. */
function addUp(index: NameIndex, matches: readonly WordMatch[]): readonly number[] {
  const { gains, gainsOfOne } = index.room;
  const touched: number[] = [];
  let lookedAt = 0;
  for (const match of matches.toSorted((one, other) => one.nameCount - other.nameCount)) {
    lookedAt += match.nameCount;
    if (lookedAt > mostLookedAt && touched.length > 0) break;
    for (const name of raiseAll(index, match)) {
      if (gains[name] === 0) touched.push(name);
      gains[name]! += gainsOfOne[name]!;
      gainsOfOne[name] = 0;
    }
  }
  return touched;
}

function raiseAll(index: NameIndex, { typed, found, gains, namesByAlias }: WordMatch): readonly number[] {
  const { starts, entries } = index.namesByWord;
  const { gainsOfOne } = index.room;
  const touched: number[] = [];
  const raise = (name: number, gain: number) => {
    if (gainsOfOne[name] === 0) touched.push(name);
    if (gain > gainsOfOne[name]!) gainsOfOne[name] = gain;
  };
  for (const word of found)
    for (let at = starts[word]!; at < starts[word + 1]!; at += 1) raise(entries[at]!, gains[word]!);
  for (const name of namesByAlias) raise(name, typed.length);
  return touched;
}
