import fc from "fast-check";
import { expect, test } from "vitest";
import { markLetters, matchLetters } from "./match-letters.ts";
import { buildNameIndex } from "./name-index.ts";
import { walkWords } from "./walk-words.ts";
import { buildWordTrie } from "./word-trie.ts";

/** Few letters, so that words are like each other. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 8 });

/** The whole table, with nothing left out: how many slips lie between what was typed and each beginning of a text. */
function countSlips(typed: string, text: string, isAnywhere = false): readonly number[] {
  const rows: number[][] = [Array.from({ length: typed.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= text.length; row += 1) {
    const own = [isAnywhere ? 0 : row];
    for (let column = 1; column <= typed.length; column += 1) {
      const isSame = typed[column - 1] === text[row - 1];
      const isSwap =
        row > 1 && column > 1 && typed[column - 1] === text[row - 2] && typed[column - 2] === text[row - 1];
      own.push(
        Math.min(
          rows[row - 1]![column - 1]! + (isSame ? 0 : 1),
          rows[row - 1]![column]! + 1,
          own[column - 1]! + 1,
          isSwap ? rows[row - 2]![column - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(own);
  }
  return rows.map((row) => row.at(-1)!);
}

test("bits count the same slips as the whole table, and the same letters after them", () => {
  fc.assert(
    fc.property(word, word, fc.boolean(), (typed, name, isAnywhere) => {
      const index = buildNameIndex([{ itemId: 1, name }]);
      const counted = countSlips(typed, name, isAnywhere);
      const slips = Math.min(...counted);
      expect(matchLetters(index, markLetters(index, typed), { name: 0, isAnywhere })).toEqual({
        slips,
        open: name.length - counted.indexOf(slips),
      });
    }),
    { numRuns: 500 },
  );
});

test("thirty-two letters fill every bit, and what is typed beyond is not compared", () => {
  const name = "abcdefghijklmnopqrstuvwxyz012345";
  const index = buildNameIndex([{ itemId: 1, name }]);
  const match = (typed: string) =>
    matchLetters(index, markLetters(index, typed), { name: 0, isAnywhere: false });
  expect(match(name)).toEqual({ slips: 0, open: 0 });
  expect(match(`${name}6789`)).toEqual({ slips: 0, open: 0 });
  expect(match(name.replace("p", "%"))).toEqual({ slips: 1, open: 0 });
});

test("walking the tree finds every word that begins within one slip, and no other", () => {
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 30 }).map((found) => found.toSorted());
  fc.assert(
    fc.property(words, word, fc.integer({ min: 0, max: 1 }), (sorted, typed, slipLimit) => {
      const found = new Map<string, number>();
      walkWords(buildWordTrie(sorted), { typed, slipLimit }, (from, to, slips) => {
        for (const one of sorted.slice(from, to)) found.set(one, Math.min(slips, found.get(one) ?? slips));
      });
      const near = sorted.flatMap((one): [string, number][] => {
        const slips = Math.min(...countSlips(typed, one));
        return slips <= slipLimit ? [[one, slips]] : [];
      });
      expect([...found].toSorted()).toEqual(near.toSorted());
    }),
    { numRuns: 500 },
  );
});
