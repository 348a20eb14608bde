import type { NameIndex } from "./name-index.ts";
import { costOfOpen, slipCost } from "./score-costs.ts";
import { walkWords } from "./walk-words.ts";

/** What one typed word finds. */
export type WordMatch = {
  readonly typed: string;
  /** For each word of the index how many of the typed letters it answers; 0 where it answers nothing. */
  readonly gains: Float32Array;
  /** Which of them are not 0. */
  readonly found: readonly number[];
  /** How many names have one of them; who has two counts twice. */
  readonly nameCount: number;
  readonly namesByAlias: readonly number[];
};

/** Fewer letters are taken as typed: one slip would make them any other word. */
const slipFrom = 3;
/** Of fewer letters a slip is found in whole words only, for the same reason. */
const slipInBeginningFrom = 4;

/** The words that begin with what was typed, each typed word for itself. */
export function matchWords(index: NameIndex, typed: readonly string[]): readonly WordMatch[] {
  return typed.map((word, place) => matchWord(index, { typed: word, gains: index.room.gainsByWord[place]! }));
}

function matchWord(index: NameIndex, { typed, gains }: Pick<WordMatch, "typed" | "gains">): WordMatch {
  const { wordLengths, namesByWord } = index;
  const found: number[] = [];
  let nameCount = 0;
  const isShort = typed.length < slipInBeginningFrom;
  walkWords(index.trie, { typed, slipLimit: typed.length < slipFrom ? 0 : 1 }, (from, to, slips) => {
    const longest = isShort && slips > 0 ? typed.length + 1 : Number.POSITIVE_INFINITY;
    for (let word = from; word < to; word += 1) {
      const length = wordLengths[word]!;
      const gain = typed.length - slips * slipCost - costOfOpen(length - typed.length);
      if (length > longest || gain <= gains[word]!) continue;
      if (gains[word] === 0) {
        found.push(word);
        nameCount += namesByWord.starts[word + 1]! - namesByWord.starts[word]!;
      }
      gains[word] = gain;
    }
  });
  return { typed, gains, found, nameCount, namesByAlias: index.namesByAlias.get(typed) ?? [] };
}

/** The room of the index is as it was before. */
export function clearGains(matches: readonly WordMatch[]): void {
  for (const { gains, found } of matches) for (const word of found) gains[word] = 0;
}
