/**
 * Sorted words as a tree of their letters, its nodes in the order of a walk: after a node stand those below it, and `afters`
 * says where the next one is that is not. The root is no node: it stands before the first.
 */
export type WordTrie = {
  readonly letters: Uint16Array;
  readonly afters: Uint32Array;
  /** The first word below each node; one more, with how many words there are. */
  readonly firstWords: Uint32Array;
};

export const root = -1;

export function buildWordTrie(sorted: readonly string[]): WordTrie {
  const letters: number[] = [];
  const afters: number[] = [];
  const firstWords: number[] = [];
  /** The nodes that lead to the last word. */
  const open: number[] = [];
  const closeTo = (depth: number) => {
    for (const node of open.splice(depth)) afters[node] = letters.length;
  };
  for (const [index, word] of sorted.entries()) {
    const shared = countShared(sorted[index - 1] ?? "", word);
    closeTo(shared);
    for (let depth = shared; depth < word.length; depth += 1) {
      open.push(letters.length);
      letters.push(word.charCodeAt(depth));
      firstWords.push(index);
    }
  }
  closeTo(0);
  return {
    letters: Uint16Array.from(letters),
    afters: Uint32Array.from(afters),
    firstWords: Uint32Array.from([...firstWords, sorted.length]),
  };
}

function countShared(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}
