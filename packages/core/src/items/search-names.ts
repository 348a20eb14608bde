import { chooseByTrigrams } from "./choose-by-trigrams.ts";
import { chooseByWords } from "./choose-by-words.ts";
import { foldText } from "./fold-text.ts";
import { markLetters } from "./match-letters.ts";
import { clearGains, matchWords } from "./match-word.ts";
import { byName, joinWords, type NameIndex } from "./name-index.ts";
import { scoreLetters, scoreWords } from "./score-name.ts";
import { mostWords } from "./search-room.ts";

export type FoundName = {
  readonly itemId: number;
  /** The one of its names that answers best. */
  readonly name: string;
  /** The share of what was typed that the name answers, slips and a changed order taken off: 1 for the name itself and no other. */
  readonly score: number;
};

/** What answers less than that of what was typed is something else. */
const leastScore = 0.4;
const mostOfOthers = 0.999;

/**
 * Items by what somebody typed, the best first. What may be meant is chosen twice: by words, each with a slip or half typed, in any
 * order; and by trigrams, for spaces at the wrong place and for more slips. What is chosen is compared letter by letter and word
 * by word, and the better of both counts. A shard is the names of one language; an item that several of them find counts once.
 */
export function searchNames(
  shards: readonly NameIndex[],
  query: string,
  limit: number,
): readonly FoundName[] {
  const { words, folded } = foldText(query);
  if (folded === "") return [];
  const wanted = { words: [...new Set(words)].slice(0, mostWords), folded, limit };
  const best = new Map<number, FoundName>();
  for (const found of shards.flatMap((shard) => searchShard(shard, wanted))) {
    const known = best.get(found.itemId);
    if (!known || byScore(found, known) < 0) best.set(found.itemId, found);
  }
  return [...best.values()].toSorted(byScore).slice(0, limit);
}

type Wanted = { readonly words: readonly string[]; readonly folded: string; readonly limit: number };

function byScore(one: FoundName, other: FoundName): number {
  return other.score - one.score || byName(one, other);
}

function searchShard(index: NameIndex, { words, folded, limit }: Wanted): readonly FoundName[] {
  const matches = matchWords(index, words);
  const letters = joinWords(folded);
  const typed = markLetters(index, letters);
  const same = new Set(index.namesByFolded.get(folded));
  const others = new Set([
    ...chooseByWords(index, matches, limit + 10),
    ...chooseByTrigrams(index, letters, 2 * limit + 10),
  ]);
  const found = [...same.union(others)].flatMap((place) => {
    const { itemId, name } = index.names[place]!;
    const score = same.has(place) ? 1 : Math.min(mostOfOthers, scoreOf(place));
    return score < leastScore ? [] : [{ itemId, name, score }];
  });
  clearGains(matches);
  return found;

  function scoreOf(place: number): number {
    return Math.max(scoreWords(index, matches, place), scoreLetters(index, typed, place));
  }
}
