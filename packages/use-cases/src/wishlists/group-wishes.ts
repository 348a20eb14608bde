import { type Actor, Refusal } from "@guildhall/core";
import { type GroupWishesInput, planChoice, type Wish } from "@guildhall/core/wishlists";
import { transaction } from "@guildhall/db";
import { saveWish } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { lockOpenWish } from "./lock-list.ts";
import { recordListChange } from "./record-list-change.ts";

/** Makes wishes of one list a choice: getting one of them ends the others. A single one leaves the choice that it was in. */
export async function groupWishes(
  { db, clock }: Context,
  actor: Actor,
  { wishIds }: GroupWishesInput,
): Promise<readonly Wish[]> {
  const now = clock.now();
  const [first] = wishIds;
  if (first === undefined) throw new Refusal("wishlists.notFound");
  return await transaction(db, async (tx) => {
    const { wish, memberId, isOwn, open } = await lockOpenWish(tx, actor, { wishId: first, now });
    const changed = planChoice(open, wishIds);
    for (const one of changed) await saveWish(tx, actor.guildId, one);
    const after = { choice: wishIds };
    const about = { memberId, isOwn, itemId: wish.itemId, after, now } as const;
    await recordListChange(tx, actor, { useCase: "wishlists.groupWishes", ...about });
    return changed;
  });
}
