import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import type { Way } from "../members/index.ts";
import { wishes, wishPlaces, wishTicks } from "./wishlists.tables.ts";

/** Wishes of one row of the roster are the other's now, with where they stood; says which. Without a list all. */
export async function moveWishes(
  tx: Transaction,
  guildId: string,
  { fromMemberId, toMemberId, wishIds }: Way & { readonly wishIds?: readonly number[] },
): Promise<readonly number[]> {
  const isFrom = and(eq(wishes.guildId, guildId), eq(wishes.memberId, fromMemberId));
  const found = (await tx.select({ id: wishes.id }).from(wishes).where(isFrom)).map(({ id }) => id);
  const meant = found.filter((id) => wishIds?.includes(id) ?? true);
  if (meant.length === 0) return [];
  await tx
    .update(wishes)
    .set({ memberId: toMemberId })
    .where(and(isFrom, inArray(wishes.id, [...meant])));
  for (const table of [wishPlaces, wishTicks])
    await tx
      .update(table)
      .set({ memberId: toMemberId })
      .where(and(eq(table.guildId, guildId), inArray(table.wishId, [...meant])));
  return meant;
}

/** Wishes for an item are wishes for what it turned out to be. */
export async function moveWishesOfItem(
  tx: Transaction,
  guildId: string,
  { itemId, intoItemId }: { readonly itemId: number; readonly intoItemId: number },
): Promise<void> {
  await tx
    .update(wishes)
    .set({ itemId: intoItemId })
    .where(and(eq(wishes.guildId, guildId), eq(wishes.itemId, itemId)));
}

/** Items that stand for themselves again have their wishes back: what was wished for as one of these. */
export async function moveWishesBack(
  tx: Transaction,
  guildId: string,
  { itemId, wishedItemIds }: { readonly itemId: number; readonly wishedItemIds: readonly number[] },
): Promise<void> {
  await tx
    .update(wishes)
    .set({ itemId })
    .where(and(eq(wishes.guildId, guildId), inArray(wishes.wishedItemId, [...wishedItemIds])));
}
