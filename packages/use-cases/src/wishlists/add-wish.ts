import { type Actor, Refusal } from "@guildhall/core";
import { type Item, nameOfItem } from "@guildhall/core/items";
import { type AddWishInput, getInterest, planWish, type Wish } from "@guildhall/core/wishlists";
import { type Transaction, transaction } from "@guildhall/db";
import { createWish } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { getStandingItem } from "#use-cases/items/get-standing-item.ts";
import { lockList } from "./lock-list.ts";
import { recordListChange } from "./record-list-change.ts";
import { type Conflict, weighConflict } from "./weigh-conflict.ts";

/** A wish that was just added, and who else wants the same. */
export type AddedWish = { readonly wish: Wish; readonly item: Item; readonly conflict: Conflict };

/**
 * Somebody wants an item from now on, and reads where that leads. Of two at once that would fill one list, the second finds it
 * full.
 */
export async function addWish({ db, clock }: Context, actor: Actor, input: AddWishInput): Promise<AddedWish> {
  const { guildId } = actor;
  const now = clock.now();
  const added = await transaction(db, (tx) => write(tx, actor, { ...input, now }));
  return { ...added, conflict: await weighConflict(db, guildId, { ...added.wish, now }) };
}

async function write(
  tx: Transaction,
  actor: Actor,
  {
    memberId: whose,
    itemId: named,
    interest: reason,
    quantity,
    note,
    now,
  }: AddWishInput & { readonly now: Temporal.Instant },
): Promise<Omit<AddedWish, "conflict">> {
  const { guildId } = actor;
  const { memberId, isOwn, open, profile } = await lockList(tx, actor, { memberId: whose, now });
  const item = await getWishable(tx, guildId, { itemId: named, game: profile.game });
  const { itemId } = item;
  const kind = getInterest(profile, reason ?? profile.interests[0]?.key ?? "");
  const wanted = { itemId, interest: kind.key, quantity };
  const position = planWish(open, wanted, kind);
  const wish = await createWish(tx, guildId, { ...wanted, memberId, position, note, wishedAt: now });
  const after = { interest: kind.key, quantity };
  await recordListChange(tx, actor, { useCase: "wishlists.addWish", memberId, isOwn, itemId, after, now });
  return { wish, item };
}

/** An item of the guild's game that is in it still; of what was merged the one that it turned out to be. */
async function getWishable(
  tx: Transaction,
  guildId: string,
  { itemId, game }: Pick<Item, "itemId" | "game">,
): Promise<Item> {
  const item = await getStandingItem(tx, guildId, itemId);
  if (item.game !== game) throw new Refusal("items.notFound");
  if (item.isRetired) throw new Refusal("wishlists.itemRetired", { name: nameOfItem(item.names, "en").name });
  return item;
}
