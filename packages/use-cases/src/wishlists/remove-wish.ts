import type { Actor } from "@guildhall/core";
import type { Wish, WishInput } from "@guildhall/core/wishlists";
import { transaction } from "@guildhall/db";
import { saveWish } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { lockOpenWish } from "./lock-list.ts";
import { recordListChange } from "./record-list-change.ts";

/** Somebody does not want an item any more. For a short while that can be taken back. */
export async function removeWish({ db, clock }: Context, actor: Actor, { wishId }: WishInput): Promise<Wish> {
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { wish, memberId, isOwn } = await lockOpenWish(tx, actor, { wishId, now });
    const removed: Wish = { ...wish, state: "removed", endedAt: now };
    await saveWish(tx, actor.guildId, removed);
    const { itemId, interest, quantity } = wish;
    const about = { memberId, isOwn, itemId, before: { interest, quantity }, now } as const;
    await recordListChange(tx, actor, { useCase: "wishlists.removeWish", ...about });
    return removed;
  });
}
