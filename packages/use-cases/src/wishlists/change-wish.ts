import { type Actor, Refusal } from "@guildhall/core";
import {
  type ChangeWishInput,
  getInterest,
  planWish,
  requireQuantity,
  type Wish,
} from "@guildhall/core/wishlists";
import { type Transaction, transaction } from "@guildhall/db";
import { createWish, placeWishes, saveWish } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { type LockedList, lockOpenWish } from "./lock-list.ts";
import { recordListChange } from "./record-list-change.ts";

/** Another number, note or reason. For another reason it is another wish, which begins a new age. */
export async function changeWish(
  { db, clock }: Context,
  actor: Actor,
  { wishId, interest, quantity, note }: ChangeWishInput,
): Promise<Wish> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const list = await lockOpenWish(tx, actor, { wishId, now });
    const { wish, memberId, isOwn } = list;
    const isSame = (interest ?? wish.interest) === wish.interest;
    const wanted = {
      interest: interest ?? wish.interest,
      quantity: quantity ?? (isSame ? wish.quantity : 1),
      note: note === undefined ? wish.note : note,
    };
    const change = { list, wanted, now };
    const changed = isSame ? await adjust(tx, guildId, change) : await begin(tx, guildId, change);
    const before = { interest: wish.interest, quantity: wish.quantity };
    const after = { interest: changed.interest, quantity: changed.quantity };
    const about = { memberId, isOwn, itemId: wish.itemId, before, after, now } as const;
    await recordListChange(tx, actor, { useCase: "wishlists.changeWish", ...about });
    return changed;
  });
}

type Change = {
  readonly list: LockedList & { readonly wish: Wish };
  readonly wanted: Pick<Wish, "interest" | "quantity" | "note">;
  readonly now: Temporal.Instant;
};

async function adjust(
  tx: Transaction,
  guildId: string,
  { list: { wish, profile }, wanted, now }: Change,
): Promise<Wish> {
  const { takesQuantity = false } = getInterest(profile, wish.interest);
  requireQuantity(wanted.quantity, takesQuantity);
  if (wanted.quantity <= wish.receivedCount)
    throw new Refusal("wishlists.alreadyReceived", { count: wish.receivedCount });
  const changed: Wish = { ...wish, ...wanted };
  await saveWish(tx, guildId, changed);
  if (changed.quantity !== wish.quantity) await placeWishes(tx, guildId, { placed: [changed], now });
  return changed;
}

async function begin(
  tx: Transaction,
  guildId: string,
  { list: { wish, open, profile, memberId }, wanted, now }: Change,
): Promise<Wish> {
  const { itemId, choiceId } = wish;
  const others = open.filter(({ wishId }) => wishId !== wish.wishId);
  const position = planWish(others, { ...wanted, itemId }, getInterest(profile, wanted.interest));
  await saveWish(tx, guildId, { ...wish, choiceId: null, state: "removed", endedAt: now });
  const begun = await createWish(tx, guildId, { ...wanted, memberId, itemId, position, wishedAt: now });
  const chosen: Wish = { ...begun, choiceId };
  await saveWish(tx, guildId, chosen);
  return chosen;
}
