/** More words than that are not looked for. */
export const mostWords = 8;

/**
 * Where a search adds up: made once, as tens of thousands of zeros for each letter typed would cost more than the search itself.
 * A search leaves it as it found it, all zeros.
 */
export type SearchRoom = {
  /** By name: how many typed letters it answers, and how many of the one word that is looked at. */
  readonly gains: Float32Array;
  readonly gainsOfOne: Float32Array;
  /** By name: how many trigrams it shares. */
  readonly shared: Uint8Array;
  /** For each typed word, by word of the index. */
  readonly gainsByWord: readonly Float32Array[];
};

export function makeRoom(count: { readonly names: number; readonly words: number }): SearchRoom {
  return {
    gains: new Float32Array(count.names),
    gainsOfOne: new Float32Array(count.names),
    shared: new Uint8Array(count.names),
    gainsByWord: Array.from({ length: mostWords }, () => new Float32Array(count.words)),
  };
}
