/** Takes out what stands first, until the rest is no larger than this. The last one stays, however large it is. */
export function dropOldest(kept: Map<string, { readonly size: number }>, most: number): void {
  let total = 0;
  for (const { size } of kept.values()) total += size;
  for (const [place, { size }] of kept) {
    if (total <= most || kept.size === 1) return;
    kept.delete(place);
    total -= size;
  }
}
