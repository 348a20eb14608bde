import type { Interest } from "@guildhall/core/games";
import type { ItemLanguage } from "@guildhall/core/items";
import type { Member } from "@guildhall/core/members";
import { isLocked, ranksAt, type Wish, type WishLock } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { getGameProfile, getSettings } from "@guildhall/db/settings";
import {
  findListChange,
  findWishLock,
  listEndedWishes,
  listOpenWishes,
  listPlacesUntil,
  listWanted,
  listWishesSince,
} from "@guildhall/db/wishlists";
import { describeItems, type WantedItem } from "./describe-items.ts";

/** A wish with what is wanted. */
export type WishWithItem = Wish & { readonly item: WantedItem };

/** A wish as its list shows it. */
export type ListedWish = WishWithItem & {
  /** From 1, among those of its interest. */
  readonly rank: number;
  /** The place that counts for a drop that is given away now; null while it is too young to count. */
  readonly countedRank: number | null;
  /** From when on it is old enough. */
  readonly countsFrom: Temporal.Instant;
  /** How many others want the item, for whatever reason. */
  readonly otherCount: number;
};

/** Wishes of one kind, in the member's order. */
export type WishKind = Pick<Interest, "key" | "wishLimit"> & {
  readonly takesQuantity: boolean;
  readonly wishes: readonly ListedWish[];
};

export type WishListView = {
  readonly member: Pick<Member, "memberId" | "name"> | null;
  readonly kinds: readonly WishKind[];
  /** What came, was taken off or went with a season, the latest first. */
  readonly ended: readonly WishWithItem[];
  readonly lock: WishLock | null;
  readonly isLocked: boolean;
  readonly minimumAgeHours: number;
  /** Null before the first wish. */
  readonly changedAt: Temporal.Instant | null;
};

type Describing = {
  readonly member: WishListView["member"];
  readonly language: ItemLanguage;
  readonly now: Temporal.Instant;
};

const mostEnded = 50;

/** A list with everything that its member may know of it. Somebody who never took part has an empty one. */
export async function describeList(
  db: Queryable,
  guildId: string,
  { member, language, now }: Describing,
): Promise<WishListView> {
  // Nobody has the number 0.
  const memberId = member?.memberId ?? 0;
  const { interests } = await getGameProfile(db, guildId);
  const { "wishlists.minimumAgeHours": minimumAgeHours } = await getSettings(db, guildId);
  const open = await listOpenWishes(db, guildId, memberId);
  const past = await listEndedWishes(db, guildId, { memberId, limit: mostEnded });
  const itemIds = [...open, ...past].map(({ itemId }) => itemId);
  const items = await describeItems(db, guildId, { itemIds, language });
  const withItem = (wish: Wish) => {
    const item = items.get(wish.itemId);
    return item ? [{ ...wish, item }] : [];
  };
  const list = await readListing(db, guildId, { memberId, open, minimumAgeHours, now });
  const lock = (await findWishLock(db, guildId)) ?? null;
  return {
    member: member && { memberId, name: member.name },
    kinds: interests.map(({ key, wishLimit, takesQuantity = false }) => {
      const alike = open.filter(({ interest }) => interest === key).flatMap(withItem);
      return { key, wishLimit, takesQuantity, wishes: alike.map(list) };
    }),
    ended: past.flatMap(withItem),
    lock,
    isLocked: isLocked(lock ?? undefined, now),
    minimumAgeHours,
    changedAt: (await findListChange(db, guildId, memberId)) ?? null,
  };
}

type Listing = {
  readonly memberId: number;
  readonly open: readonly Wish[];
  readonly minimumAgeHours: number;
  readonly now: Temporal.Instant;
};

/** What a list tells of a wish at its place, counted from 0. */
async function readListing(
  db: Queryable,
  guildId: string,
  { memberId, open, minimumAgeHours, now }: Listing,
): Promise<(wish: WishWithItem, index: number) => ListedWish> {
  const at = now.subtract({ hours: minimumAgeHours });
  const counted = await countRanks(db, guildId, { memberId, at });
  const others = await countOthers(db, guildId, { memberId, open });
  return (wish, index) => ({
    ...wish,
    rank: index + 1,
    countedRank: counted.get(wish.wishId) ?? null,
    countsFrom: wish.wishedAt.add({ hours: minimumAgeHours }),
    otherCount: others.get(wish.itemId) ?? 0,
  });
}

/** The places as they count for a drop that is given away now. */
async function countRanks(
  db: Queryable,
  guildId: string,
  { memberId, at }: { readonly memberId: number; readonly at: Temporal.Instant },
): Promise<ReadonlyMap<number, number>> {
  const memberIds = [memberId];
  const known = await listWishesSince(db, guildId, { memberIds, at });
  const places = await listPlacesUntil(db, guildId, { memberIds, at });
  return new Map(ranksAt(known, places, at).map(({ wishId, rank }) => [wishId, rank]));
}

async function countOthers(
  db: Queryable,
  guildId: string,
  { memberId, open }: { readonly memberId: number; readonly open: readonly Wish[] },
): Promise<ReadonlyMap<number, number>> {
  const wanted = await listWanted(db, guildId, { itemIds: open.map(({ itemId }) => itemId) });
  const others = Map.groupBy(
    wanted.filter((wish) => wish.memberId !== memberId),
    ({ itemId }) => itemId,
  );
  return new Map(
    [...others].map(([itemId, rows]) => [itemId, new Set(rows.map((row) => row.memberId)).size]),
  );
}
