import { Refusal } from "../refusal.ts";
import type { Wish } from "./wish.ts";

/**
 * Makes these wishes of a list one choice and says which change. They leave the choices that they were in; of a choice that only
 * one is left of, that one stands alone again.
 */
export function planChoice(open: readonly Wish[], wishIds: readonly number[]): readonly Wish[] {
  const chosen = open.filter(({ wishId }) => wishIds.includes(wishId));
  if (chosen.length < wishIds.length) throw new Refusal("wishlists.notOpen");
  const choiceId = chosen.length > 1 ? Math.min(...wishIds) : null;
  const grouped = open.map((wish) => (wishIds.includes(wish.wishId) ? { ...wish, choiceId } : wish));
  const torn = new Set(chosen.flatMap((wish) => wish.choiceId ?? []));
  const isLeft = ({ choiceId: known, wishId }: Wish) =>
    known !== null && torn.has(known) && !wishIds.includes(wishId);
  const left = Map.groupBy(grouped.filter(isLeft), (wish) => wish.choiceId);
  const numbers = new Map(
    [...left].map(([known, rest]) => [
      known,
      rest.length > 1 ? Math.min(...rest.map((one) => one.wishId)) : null,
    ]),
  );
  const settled = grouped.map((wish) =>
    isLeft(wish) ? { ...wish, choiceId: numbers.get(wish.choiceId) ?? null } : wish,
  );
  return settled.filter((wish, index) => wish.choiceId !== open[index]?.choiceId);
}
