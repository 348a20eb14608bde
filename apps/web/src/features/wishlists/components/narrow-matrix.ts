import type { MatrixItem, MatrixRowInView, WishMatrixView } from "../wishlists.loaders.ts";

type Narrowed = { readonly members: readonly MatrixRowInView[]; readonly items: readonly MatrixItem[] };

/** Of everything that is wanted, what is wanted for one reason; null for all. Who or what is left with nothing is left out. */
export function narrowMatrix({ members, items }: WishMatrixView, interest: string | null): Narrowed {
  if (!interest) return { members, items };
  const kept = members
    .map((row) => ({ ...row, wishes: row.wishes.filter((wish) => wish.interest === interest) }))
    .filter(({ wishes }) => wishes.length > 0);
  const counts = new Map<number, number>();
  for (const { itemId } of kept.flatMap(({ wishes }) => wishes))
    counts.set(itemId, (counts.get(itemId) ?? 0) + 1);
  const wanted = items.flatMap((item) => {
    const memberCount = counts.get(item.itemId);
    return memberCount === undefined ? [] : [{ ...item, memberCount }];
  });
  return { members: kept, items: wanted.toSorted((one, other) => other.memberCount - one.memberCount) };
}
