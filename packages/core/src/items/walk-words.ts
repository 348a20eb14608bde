import { root, type WordTrie } from "./word-trie.ts";

/** What is said of the words from one up to another, the latter not among them. A word may be said of twice. */
type Visit = (from: number, to: number, slips: number) => void;

type Search = { readonly typed: string; readonly slipLimit: number };

/** Where a walk stands: so many typed letters are behind it, and so many slips may still come. */
type Step = { readonly node: number; readonly at: number; readonly slipsLeft: number };

/**
 * Every word that begins with what was typed, or with something at most so many slips away from it: a letter that is missing,
 * added, wrong, or swapped with its neighbour. Each slip tries all letters that can follow, so one is cheap and three are not.
 */
export function walkWords(trie: WordTrie, { typed, slipLimit }: Search, visit: Visit): void {
  walk({ node: root, at: 0, slipsLeft: slipLimit });

  function walk({ node, at, slipsLeft }: Step): void {
    if (at === typed.length) {
      visit(firstWordBelow(trie, node), lastWordBelow(trie, node), slipLimit - slipsLeft);
      return;
    }
    const exact = findChild(trie, node, typed.charCodeAt(at));
    if (exact !== undefined) walk({ node: exact, at: at + 1, slipsLeft });
    if (slipsLeft > 0) slip({ node, at, slipsLeft: slipsLeft - 1 });
  }

  function slip({ node, at, slipsLeft }: Step): void {
    walk({ node, at: at + 1, slipsLeft });
    for (let child = node + 1; child < endOf(trie, node); child = trie.afters[child]!) {
      walk({ node: child, at, slipsLeft });
      walk({ node: child, at: at + 1, slipsLeft });
    }
    const next = findChild(trie, node, typed.charCodeAt(at + 1));
    const swapped = next === undefined ? undefined : findChild(trie, next, typed.charCodeAt(at));
    if (swapped !== undefined) walk({ node: swapped, at: at + 2, slipsLeft });
  }
}

/** Children stand in the order of their letters. */
function findChild(trie: WordTrie, node: number, letter: number): number | undefined {
  const end = endOf(trie, node);
  for (let child = node + 1; child < end; child = trie.afters[child]!) {
    const own = trie.letters[child]!;
    if (own === letter) return child;
    if (own > letter) return undefined;
  }
  return undefined;
}

function endOf({ letters, afters }: WordTrie, node: number): number {
  return node === root ? letters.length : afters[node]!;
}

function firstWordBelow({ firstWords }: WordTrie, node: number): number {
  return node === root ? 0 : firstWords[node]!;
}

function lastWordBelow(trie: WordTrie, node: number): number {
  return trie.firstWords[endOf(trie, node)]!;
}
