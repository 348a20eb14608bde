import { cutTrigrams, type NameIndex } from "./name-index.ts";

/** The rarest trigrams say most, and looking at more names than that takes longer than it helps. */
const mostLookedAt = 2_000;

/** The names that share most trigrams with what was typed, however it is cut into words. */
export function chooseByTrigrams(index: NameIndex, letters: string, count: number): readonly number[] {
  const { starts, entries } = index.namesByTrigram;
  const { shared } = index.room;
  const touched: number[] = [];
  let lookedAt = 0;
  for (const trigram of listRarest(index, letters)) {
    const [from, to] = [starts[trigram]!, starts[trigram + 1]!];
    lookedAt += to - from;
    if (lookedAt > mostLookedAt) break;
    for (let at = from; at < to; at += 1) {
      const name = entries[at]!;
      if (shared[name] === 0) touched.push(name);
      shared[name]! += 1;
    }
  }
  const least = findLeast(touched, shared, count);
  const chosen = touched.filter((name) => shared[name]! >= least).slice(0, 2 * count);
  for (const name of touched) shared[name] = 0;
  return chosen;
}

function listRarest({ trigrams, namesByTrigram: { starts } }: NameIndex, letters: string): readonly number[] {
  const sizeOf = (trigram: number) => starts[trigram + 1]! - starts[trigram]!;
  return [...cutTrigrams(letters)]
    .flatMap((trigram) => trigrams.get(trigram) ?? [])
    .toSorted((one, other) => sizeOf(one) - sizeOf(other));
}

/** How many trigrams a name must share so that at most so many names are left; where the best alone are more, they stay. */
function findLeast(touched: readonly number[], shared: Uint8Array, count: number): number {
  const tally: number[] = [0];
  for (const name of touched) tally[shared[name]!] = (tally[shared[name]!] ?? 0) + 1;
  let least = tally.length - 1;
  let sum = tally[least] ?? 0;
  while (least > 1 && sum + (tally[least - 1] ?? 0) <= count) {
    least -= 1;
    sum += tally[least] ?? 0;
  }
  return least;
}
