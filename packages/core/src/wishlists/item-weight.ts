import type { Grade } from "../games/index.ts";

/** How much an item counts as loot: nothing, a little, some, or much. */
export const itemWeights = [0, 1, 3, 5] as const;

export type ItemWeight = (typeof itemWeights)[number];

/** What an item weighs of which officers said nothing: by the third of the game's grades that its own is in. */
export function usualWeight(grades: readonly Grade[], grade: number | null): ItemWeight {
  const place = grades.findIndex(
    ({ code, formerCodes = [] }) => code === grade || formerCodes.some((one) => one === grade),
  );
  const share = (place + 1) / grades.length;
  if (place < 0 || share <= 1 / 3) return 1;
  return share <= 2 / 3 ? 3 : 5;
}
