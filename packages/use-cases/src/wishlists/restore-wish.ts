import { type Actor, Refusal } from "@guildhall/core";
import {
  canRestore,
  getInterest,
  planWish,
  restoreMinutes,
  type Wish,
  type WishInput,
} from "@guildhall/core/wishlists";
import { transaction } from "@guildhall/db";
import { saveWish } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { lockListOf } from "./lock-list.ts";
import { recordListChange } from "./record-list-change.ts";

/** Takes a removal back: the wish is as it was, with its age and at its place, if the list has room for it still. */
export async function restoreWish(
  { db, clock }: Context,
  actor: Actor,
  { wishId }: WishInput,
): Promise<Wish> {
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { wish, memberId, isOwn, open, profile } = await lockListOf(tx, actor, { wishId, now });
    if (!canRestore(wish, now)) throw new Refusal("wishlists.restoreOver", { minutes: restoreMinutes });
    planWish(open, wish, getInterest(profile, wish.interest));
    const restored: Wish = { ...wish, state: "open", endedAt: null };
    await saveWish(tx, actor.guildId, restored);
    const { itemId, interest, quantity } = wish;
    const about = { memberId, isOwn, itemId, after: { interest, quantity }, now } as const;
    await recordListChange(tx, actor, { useCase: "wishlists.restoreWish", ...about });
    return restored;
  });
}
