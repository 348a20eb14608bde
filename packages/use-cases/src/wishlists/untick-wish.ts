import { type Wish, wishWithout } from "@guildhall/core/wishlists";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { endTicks, listTicks, listWishesById, lockWishList, saveWish } from "@guildhall/db/wishlists";

type Undone = { readonly awardId: number; readonly at: Temporal.Instant };

/** An award stands no more: every wish that it ended or lessened is as if it had never been. */
export async function untickWish(tx: Transaction, guildId: string, { awardId, at }: Undone): Promise<void> {
  const [first] = await listTicks(tx, guildId, awardId);
  if (!first) return;
  await lockWishList(tx, guildId, { memberId: first.memberId, now: at });
  const ticks = await listTicks(tx, guildId, awardId);
  const wayOf = new Map(ticks.map(({ wishId, way }) => [wishId, way]));
  const wishes = await listWishesById(tx, guildId, [...wayOf.keys()]);
  const restored = wishes.map((wish): Wish => wishWithout(wish, wayOf.get(wish.wishId) ?? "received"));
  for (const wish of restored) await saveWish(tx, guildId, wish);
  await endTicks(tx, guildId, { awardId, now: at });
  await recordFact(tx, { name: "wishlists.wishesChanged", guildId }, at);
}
