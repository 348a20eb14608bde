import type { SystemActor } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { addWish, lockWishes, removeWish, unlockWishes } from "#use-cases/wishlists/index.ts";
import { tickWish } from "#use-cases/wishlists/tick-wish.ts";
import { untickWish } from "#use-cases/wishlists/untick-wish.ts";
import type { FurnishedItems } from "./furnish-items.ts";

/** What Bram wants, by the numbers of the wishes. */
export type FurnishedWishes = {
  readonly first: number;
  readonly second: number;
  /** Taken off the list a moment ago. */
  readonly removed: number;
};

type Parts = {
  readonly system: SystemActor;
  readonly marker: string;
  readonly bram: Member;
  readonly items: FurnishedItems;
};

/** Bram wants two items, of which one came and went again, and a third one no more; lists were locked once, and will be again in ten days. */
export async function furnishWishes(
  context: Context,
  { system, marker, bram, items }: Parts,
): Promise<FurnishedWishes> {
  const wish = async (itemId: number) => {
    const wanted = { memberId: bram.memberId, itemId, quantity: 1, note: `Meet at my place ${marker}` };
    return (await addWish(context, system, wanted)).wish.wishId;
  };
  const first = await wish(items.itemId);
  const second = await wish(items.wishedId);
  const removed = await wish(items.newId);
  await transaction(context.db, async (tx) => {
    const award = { memberId: bram.memberId, awardId: 1, itemId: items.itemId, interest: null };
    await tickWish(tx, system.guildId, { ...award, at: context.clock.now() });
    await untickWish(tx, system.guildId, { awardId: 1, at: context.clock.now() });
  });
  await removeWish(context, system, { wishId: removed });
  await lockWishes(context, system, { lockedFrom: null, lockedUntil: null });
  await unlockWishes(context, system);
  const soon = context.clock.now().add({ hours: 240 }).toString();
  await lockWishes(context, system, { lockedFrom: soon, lockedUntil: null });
  return { first, second, removed };
}
