import type { Actor } from "@guildhall/core";
import { moveWish, type OrderWishInput, type Wish } from "@guildhall/core/wishlists";
import { transaction } from "@guildhall/db";
import { placeWishes } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { lockOpenWish } from "./lock-list.ts";
import { recordListChange } from "./record-list-change.ts";

/** Puts a wish to another place. For a drop that is known already the old order counts. */
export async function orderWish(
  { db, clock }: Context,
  actor: Actor,
  { wishId, place }: OrderWishInput,
): Promise<Wish> {
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { wish, memberId, isOwn, open } = await lockOpenWish(tx, actor, { wishId, now });
    const moved = moveWish(open, wish, place);
    if (moved.length === 0) return wish;
    const positionOf = new Map(moved.map((one) => [one.wishId, one.position]));
    const placed = open.flatMap((one) => {
      const position = positionOf.get(one.wishId);
      return position === undefined ? [] : [{ ...one, position }];
    });
    await placeWishes(tx, actor.guildId, { placed, now });
    const about = { memberId, isOwn, itemId: wish.itemId, after: { wishPlace: place }, now } as const;
    await recordListChange(tx, actor, { useCase: "wishlists.orderWish", ...about });
    return { ...wish, position: positionOf.get(wishId) ?? wish.position };
  });
}
