import { ranksAt } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { listPlacesUntil, listWanted, listWishesSince } from "@guildhall/db/wishlists";
import { getStandingItem } from "#use-cases/items/get-standing-item.ts";

/** A wish that counts for a drop, as the list stood at the cutoff. */
export type CountedWish = {
  readonly wishId: number;
  readonly memberId: number;
  readonly interest: string;
  /** From 1, among the member's wishes of the same interest. */
  readonly rank: number;
  readonly wishedAt: Temporal.Instant;
  /** How many are still wanted. */
  readonly quantityOpen: number;
};

type Asked = { readonly itemId: number; readonly cutoff: Temporal.Instant };

/** Wishes for an item that are open now and stood at the cutoff; of somebody who left none. For each member and interest one. */
export async function listCountedWishes(
  db: Queryable,
  guildId: string,
  { itemId: asked, cutoff: at }: Asked,
): Promise<readonly CountedWish[]> {
  const { itemId } = await getStandingItem(db, guildId, asked);
  const wanted = await listWanted(db, guildId, { itemIds: [itemId] });
  const memberIds = [...new Set(wanted.map(({ memberId }) => memberId))];
  const known = await listWishesSince(db, guildId, { memberIds, at });
  const places = await listPlacesUntil(db, guildId, { memberIds, at });
  const ranked = new Map(ranksAt(known, places, at).map((one) => [one.wishId, one]));
  const counted = wanted.flatMap(({ wishId, memberId, interest, wishedAt, quantity, receivedCount }) => {
    const then = ranked.get(wishId);
    if (!then) return [];
    const quantityOpen = Math.min(quantity, then.quantity) - receivedCount;
    return quantityOpen > 0 ? [{ wishId, memberId, interest, rank: then.rank, wishedAt, quantityOpen }] : [];
  });
  // Of rows that were merged into one item or one member, the one that is wanted more.
  const best = Map.groupBy(counted, ({ memberId, interest }) => `${memberId} ${interest}`);
  return [...best.values()].flatMap((alike) => alike.toSorted((a, b) => a.rank - b.rank).slice(0, 1));
}
