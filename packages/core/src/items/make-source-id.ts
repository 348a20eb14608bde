import { foldName } from "../members/index.ts";

const mostLetters = 60;

const madePrefix = "own:";

/** Whether it was made here, so that no database of the game knows it. */
export function isMadeSourceId(sourceId: string): boolean {
  return sourceId.startsWith(madePrefix);
}

/** What an item is called by that has no id of its own: its name folded, with a number where another has that. */
export function makeSourceId(name: string, taken: ReadonlySet<string>): string {
  const base = `${madePrefix}${[...foldName(name)].slice(0, mostLetters).join("")}`;
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const numbered = `${base}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}
