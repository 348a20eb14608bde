import { planTick, type Received, type Wish } from "@guildhall/core/wishlists";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listOpenWishes, listTicks, lockWishList, saveTicks, saveWish } from "@guildhall/db/wishlists";
import { getStandingItem } from "#use-cases/items/get-standing-item.ts";

type Award = Received & {
  readonly memberId: number;
  readonly awardId: number;
  readonly at: Temporal.Instant;
};

/**
 * Somebody got an item: the wish for it is ticked, by whichever way it came and also while lists are locked. Says which wish;
 * nothing where there is none for that reason. An award ticks once.
 */
export async function tickWish(
  tx: Transaction,
  guildId: string,
  { memberId, awardId, itemId, interest, at }: Award,
): Promise<number | undefined> {
  await lockWishList(tx, guildId, { memberId, now: at });
  const [known] = await listTicks(tx, guildId, awardId);
  if (known) return known.wishId;
  const item = await getStandingItem(tx, guildId, itemId);
  const open = await listOpenWishes(tx, guildId, memberId);
  const tick = planTick(open, { itemId: item.itemId, interest });
  if (!tick) return undefined;
  const { wish, isDone, replaced } = tick;
  const ended = { endedAt: at } as const;
  const received: Wish = { ...wish, receivedCount: wish.receivedCount + 1 };
  await saveWish(tx, guildId, isDone ? { ...received, state: "received", ...ended } : received);
  for (const other of replaced) await saveWish(tx, guildId, { ...other, state: "replaced", ...ended });
  const ticks = [
    { wishId: wish.wishId, memberId, awardId, way: "received" } as const,
    ...replaced.map(({ wishId }) => ({ wishId, memberId, awardId, way: "replaced" }) as const),
  ];
  await saveTicks(tx, guildId, { ticks, now: at });
  await recordFact(tx, { name: "wishlists.wishesChanged", guildId }, at);
  return wish.wishId;
}
