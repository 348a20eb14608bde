import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance that falls the same way each time it begins with the same seed. */
export type Dice = {
  /** True this often, in percent. */
  chance(percent: number): boolean;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** One of the keys, each as often as its weight says. */
  weigh<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
};

export function rollDice(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const between = (from: number, to: number) => uniformInt(generator, from, to);
  const pick = <Item>(items: readonly Item[]) => {
    const [item] = items.slice(between(0, items.length - 1));
    if (item === undefined) throw new Error("There is nothing to pick from");
    return item;
  };
  return {
    chance: (percent) => between(1, 100) <= percent,
    between,
    pick,
    weigh<Key extends string>(weights: Readonly<Record<Key, number>>) {
      const keys = Object.keys(weights) as Key[];
      return pick(keys.flatMap((key) => Array<Key>(weights[key]).fill(key)));
    },
  };
}
