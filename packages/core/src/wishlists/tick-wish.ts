import { compareWishes, type Wish } from "./wish.ts";

export type Received = {
  readonly itemId: number;
  /** Why it was wanted; null when nobody said, and then the first wish for it is meant. */
  readonly interest: string | null;
};

/** What an item that somebody got does to the list. */
export type Tick = {
  readonly wish: Wish;
  /** Whether nothing is left to wish for: the wish is `received`. */
  readonly isDone: boolean;
  /** Others of the same choice, and what else was wished of the same item for the same reason. */
  readonly replaced: readonly Wish[];
};

/** Nothing for who got it for another reason than those of the list: the wish is still open. */
export function planTick(open: readonly Wish[], { itemId, interest }: Received): Tick | undefined {
  const meant = open.filter(
    (wish) => wish.itemId === itemId && (interest ?? wish.interest) === wish.interest,
  );
  const [wish] = meant.toSorted(compareWishes);
  if (!wish) return undefined;
  const isDone = wish.receivedCount + 1 >= wish.quantity;
  const isReplaced = (other: Wish) =>
    other.wishId !== wish.wishId &&
    ((wish.choiceId !== null && other.choiceId === wish.choiceId) ||
      (other.itemId === wish.itemId && other.interest === wish.interest));
  return { wish, isDone, replaced: isDone ? open.filter(isReplaced) : [] };
}

/** What an award does to a wish: the item came, or another one of the same choice did. */
export const tickWays = ["received", "replaced"] as const;

export type TickWay = (typeof tickWays)[number];

/** The wish as it is without an award. What its member or officers ended meanwhile stays ended. */
export function wishWithout(wish: Wish, way: TickWay): Wish {
  const receivedCount = way === "received" ? wish.receivedCount - 1 : wish.receivedCount;
  const isEndedByIt = wish.state === way;
  return isEndedByIt ? { ...wish, receivedCount, state: "open", endedAt: null } : { ...wish, receivedCount };
}
