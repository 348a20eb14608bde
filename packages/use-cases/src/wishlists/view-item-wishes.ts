import type { Actor } from "@guildhall/core";
import { Refusal } from "@guildhall/core";
import { type ShownRanking, showRanking, type ViewItemWishesInput } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { getGameProfile, getSettings } from "@guildhall/db/settings";
import { listWanted, type NamedWish } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { getStandingItem } from "#use-cases/items/get-standing-item.ts";
import { readSight } from "#use-cases/loot/read-sight.ts";
import { describeItems, type WantedItem } from "./describe-items.ts";
import { rankWishers } from "./rank-wishers.ts";
import { readRules } from "./read-rules.ts";

/** Somebody's wish for the item. */
export type ItemWish = Pick<
  NamedWish,
  "wishId" | "memberId" | "name" | "userId" | "interest" | "quantity" | "receivedCount" | "note" | "wishedAt"
> & {
  /** From when on it is old enough. */
  readonly countsFrom: Temporal.Instant;
};

export type ItemWishes = {
  readonly item: WantedItem;
  readonly memberCount: number;
  /** By interest and age; where lists are private the reader's alone. */
  readonly wishes: readonly ItemWish[];
  /** Who would stand where if it fell now, by the rules in force; null for whom lists are private. */
  readonly ranking: ShownRanking | null;
  /** Where the reader would stand; null for who does not want it, is kept out, or wished too late. */
  readonly ownPlace: number | null;
  readonly isPublic: boolean;
};

/** Who wants an item, and why one stands before the other. */
export async function viewItemWishes(
  { db, clock }: Context,
  actor: Actor,
  { itemId: named, language }: ViewItemWishesInput,
): Promise<ItemWishes> {
  const { guildId } = actor;
  const now = clock.now();
  const sight = await readSight(db, actor);
  const { itemId } = await getStandingItem(db, guildId, named);
  const item = (await describeItems(db, guildId, { itemIds: [itemId], language })).get(itemId);
  if (!item) throw new Refusal("items.notFound");
  const wanted = await listWanted(db, guildId, { itemIds: [itemId] });
  const shown = wanted.filter(({ memberId }) => sight.seesWishes || memberId === sight.viewerId);
  const { rules } = await readRules(db, guildId);
  const drop = { itemId, eventId: null, poolId: null, openedAt: null, rules, now };
  const ranking = await rankWishers(db, guildId, drop);
  const index = ranking.places.findIndex(({ memberId }) => memberId === sight.viewerId);
  return {
    item,
    memberCount: new Set(wanted.map(({ memberId }) => memberId)).size,
    wishes: await describe(db, guildId, shown),
    ranking: sight.seesWishes ? showRanking(ranking, sight) : null,
    ownPlace: index < 0 ? null : index + 1,
    isPublic: (await getSettings(db, guildId))["wishlists.isPublic"],
  };
}

async function describe(
  db: Queryable,
  guildId: string,
  wishes: readonly NamedWish[],
): Promise<readonly ItemWish[]> {
  const { interests } = await getGameProfile(db, guildId);
  const hours = (await getSettings(db, guildId))["wishlists.minimumAgeHours"];
  const urgency = new Map(interests.map(({ key }, index) => [key, index]));
  const placeOf = ({ interest }: NamedWish) => urgency.get(interest) ?? interests.length;
  return wishes
    .toSorted(
      (one, other) =>
        placeOf(one) - placeOf(other) ||
        Temporal.Instant.compare(one.wishedAt, other.wishedAt) ||
        one.wishId - other.wishId,
    )
    .map(({ wishId, memberId, name, userId, interest, quantity, receivedCount, note, wishedAt }) => ({
      ...{ wishId, memberId, name, userId, interest, quantity, receivedCount, note, wishedAt },
      countsFrom: wishedAt.add({ hours }),
    }));
}
