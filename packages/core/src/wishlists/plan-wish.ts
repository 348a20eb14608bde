import type { GameProfile, Interest } from "../games/index.ts";
import { Refusal } from "../refusal.ts";
import { compareWishes, mostOpenWishes, type Wish } from "./wish.ts";

/** What somebody wants, as it comes to a list. */
export type WishedFor = Pick<Wish, "itemId" | "interest" | "quantity">;

export function getInterest({ interests }: Pick<GameProfile, "interests">, key: string): Interest {
  const interest = interests.find((one) => one.key === key);
  if (!interest) throw new Refusal("wishlists.noSuchInterest");
  return interest;
}

/**
 * Whether a list has room for a wish. Its limit is the game's or the guild's, per interest; all of a choice count. What is on
 * the list for the same reason is not wished again. Says its position: the last.
 */
export function planWish(
  open: readonly Wish[],
  { itemId, interest, quantity }: WishedFor,
  { key, wishLimit, takesQuantity = false }: Interest,
): number {
  const alike = open.filter((wish) => wish.interest === key);
  if (alike.some((wish) => wish.itemId === itemId)) throw new Refusal("wishlists.wishedAlready");
  if (wishLimit !== null && alike.length >= wishLimit)
    throw new Refusal("wishlists.full", { interest, limit: wishLimit });
  if (open.length >= mostOpenWishes) throw new Refusal("wishlists.tooMany", { limit: mostOpenWishes });
  requireQuantity(quantity, takesQuantity);
  return Math.max(0, ...open.map(({ position }) => position)) + 1;
}

/** Only of what the game wears out, such as traits, does somebody want several. */
export function requireQuantity(quantity: number, takesQuantity: boolean): void {
  if (quantity > 1 && !takesQuantity) throw new Refusal("wishlists.onlyOne");
}

export type Moved = Pick<Wish, "wishId" | "position">;

/**
 * Puts a wish to a place among those of its interest, 1 for the first; what lies beyond the end is the end. Says the positions
 * that become others: wishes of other interests keep theirs.
 */
export function moveWish(open: readonly Wish[], wish: Wish, place: number): readonly Moved[] {
  const alike = open.filter(({ interest }) => interest === wish.interest).toSorted(compareWishes);
  const ordered = alike.filter(({ wishId }) => wishId !== wish.wishId).toSpliced(place - 1, 0, wish);
  let last = -1;
  return ordered.flatMap(({ wishId, position: before }, index) => {
    // Lists that were merged have equal positions: each is at least one more than the one before it.
    const position = Math.max(alike[index]?.position ?? 0, last + 1);
    last = position;
    return position === before ? [] : [{ wishId, position }];
  });
}
