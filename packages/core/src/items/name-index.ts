import { foldText } from "./fold-text.ts";
import { joinLists, type Lists, turnRound } from "./lists.ts";
import { makeRoom, type SearchRoom } from "./search-room.ts";
import { buildWordTrie, type WordTrie } from "./word-trie.ts";

export type ItemName = {
  readonly itemId: number;
  readonly name: string;
  /** What players type for short, such as GS for every greatsword. Only the whole alias finds the item. */
  readonly aliases?: readonly string[];
};

/** Names made ready to be searched. Names, words, letters and trigrams (three letters in a row) are numbers: places in a list. */
export type NameIndex = {
  /** Sorted, so that of equal ones the smaller number comes first. */
  readonly names: readonly Pick<ItemName, "itemId" | "name">[];
  /** Names that are the same to whoever searches. */
  readonly namesByFolded: ReadonlyMap<string, readonly number[]>;
  readonly trie: WordTrie;
  readonly wordLengths: Uint8Array;
  readonly wordsOf: Lists;
  readonly namesByWord: Lists;
  readonly namesByAlias: ReadonlyMap<string, readonly number[]>;
  /** Each letter of any name by its UTF-16 code unit, numbered from 1. */
  readonly alphabet: ReadonlyMap<number, number>;
  readonly lettersOf: Lists;
  readonly trigrams: ReadonlyMap<string, number>;
  readonly namesByTrigram: Lists;
  readonly room: SearchRoom;
};

export function buildNameIndex(names: readonly ItemName[]): NameIndex {
  const sorted = names.toSorted(byName).map((name) => ({ ...name, ...foldText(name.name) }));
  const letters = sorted.map(({ folded }) => joinWords(folded));
  const words = [...new Set(sorted.flatMap((name) => name.words))].toSorted();
  return {
    names: sorted.map(({ itemId, name }) => ({ itemId, name })),
    trie: buildWordTrie(words),
    wordLengths: Uint8Array.from(words, ({ length }) => length),
    ...indexWords(
      sorted.map((name) => name.words),
      words,
    ),
    namesByFolded: groupNames(sorted.map(({ folded }) => [folded])),
    namesByAlias: groupNames(
      sorted.map(({ aliases = [] }) => aliases.map((alias) => foldText(alias).folded)),
    ),
    ...indexLetters(letters),
    ...indexTrigrams(letters),
    room: makeRoom({ names: names.length, words: words.length }),
  };
}

/** So that names that answer equally well come by their name, then by the item's number. */
export function byName(one: ItemName, other: ItemName): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.itemId - other.itemId;
}

export function joinWords(folded: string): string {
  return folded.replaceAll(" ", "");
}

/** Each once. */
export function cutTrigrams(letters: string): ReadonlySet<string> {
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at += 1) trigrams.add(letters.slice(at, at + 3));
  return trigrams;
}

function indexWords(
  wordsOfNames: readonly (readonly string[])[],
  words: readonly string[],
): Pick<NameIndex, "wordsOf" | "namesByWord"> {
  const wordsOf = numberAll(wordsOfNames, new Map(words.map((word, index) => [word, index])));
  return { wordsOf: joinLists(wordsOf), namesByWord: joinLists(turnRound(wordsOf, words.length)) };
}

function indexLetters(letters: readonly string[]): Pick<NameIndex, "alphabet" | "lettersOf"> {
  const codes = letters.map((own) => Array.from({ length: own.length }, (_, at) => own.charCodeAt(at)));
  const alphabet = new Map([...new Set(codes.flat())].map((code, index) => [code, index + 1]));
  return { alphabet, lettersOf: joinLists(numberAll(codes, alphabet)) };
}

function indexTrigrams(letters: readonly string[]): Pick<NameIndex, "trigrams" | "namesByTrigram"> {
  const trigramsOf = letters.map((own) => [...cutTrigrams(own)]);
  const trigrams = new Map([...new Set(trigramsOf.flat())].map((trigram, index) => [trigram, index]));
  return { trigrams, namesByTrigram: joinLists(turnRound(numberAll(trigramsOf, trigrams), trigrams.size)) };
}

function groupNames(keysOfNames: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [name, keys] of keysOfNames.entries())
    for (const key of keys) {
      const group = groups.get(key);
      if (group) group.push(name);
      else groups.set(key, [name]);
    }
  return groups;
}

function numberAll<Key>(
  lists: readonly (readonly Key[])[],
  numbers: ReadonlyMap<Key, number>,
): readonly (readonly number[])[] {
  return lists.map((list) => list.map((key) => numbers.get(key) ?? 0));
}
