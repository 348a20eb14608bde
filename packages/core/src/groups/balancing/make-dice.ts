/** A whole number from 0 up to below the limit. */
export type Dice = (limit: number) => number;

/** The same throws for the same seed on every machine (xorshift32: Marsaglia, "Xorshift RNGs", 2003). */
export function makeDice(seed: number): Dice {
  // Spreads small seeds over all bits; zero would stay zero for ever.
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 4_294_967_296) * limit);
  };
}
