/** Many short lists of numbers in two arrays: list `i` is what stands in `entries` from `starts[i]` up to `starts[i + 1]`. */
export type Lists = { readonly starts: Uint32Array; readonly entries: Uint32Array };

export function joinLists(lists: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(lists.length + 1);
  for (const [index, { length }] of lists.entries()) starts[index + 1] = starts[index]! + length;
  return { starts, entries: Uint32Array.from(lists.flat()) };
}

/** For each number below the count the lists that it stands in, in order. */
export function turnRound(
  lists: readonly (readonly number[])[],
  count: number,
): readonly (readonly number[])[] {
  const turned = Array.from({ length: count }, (): number[] => []);
  for (const [index, list] of lists.entries()) for (const entry of new Set(list)) turned[entry]?.push(index);
  return turned;
}
