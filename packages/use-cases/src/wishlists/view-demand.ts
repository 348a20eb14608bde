import type { Actor } from "@guildhall/core";
import type { ViewDemandInput } from "@guildhall/core/wishlists";
import { listWanted, type NamedWish } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { describeItems, type WantedItem } from "./describe-items.ts";
import { readWishSight } from "./read-wish-sight.ts";

/** Somebody who wants an item. */
export type Wisher = Pick<NamedWish, "memberId" | "name" | "userId" | "interest">;

/** What the guild wants of one item. */
export type Demand = {
  readonly item: WantedItem;
  readonly memberCount: number;
  /** Each member once, by the most urgent reason; nobody where lists are private. */
  readonly wishers: readonly Wisher[];
};

export type DemandView = {
  readonly demands: readonly Demand[];
  /** Items that anybody wants. */
  readonly itemCount: number;
  readonly isPublic: boolean;
};

/** What most people want, by how many they are; of as many the heavier item first. */
export async function viewDemand(
  { db }: Context,
  actor: Actor,
  { language, limit, isForEverybody }: ViewDemandInput,
): Promise<DemandView> {
  const { guildId } = actor;
  const { isPublic, seesAll } = await readWishSight(db, actor);
  const wanted = await listWanted(db, guildId);
  const ofItem = Map.groupBy(wanted, ({ itemId }) => itemId);
  const items = await describeItems(db, guildId, { itemIds: [...ofItem.keys()], language });
  const showsWho = isForEverybody ? isPublic : seesAll;
  const demands = [...ofItem].flatMap(([itemId, wishes]): readonly Demand[] => {
    const item = items.get(itemId);
    const wishers = eachOnce(wishes);
    return item ? [{ item, memberCount: wishers.length, wishers: showsWho ? wishers : [] }] : [];
  });
  return { demands: demands.toSorted(compare).slice(0, limit), itemCount: demands.length, isPublic };
}

function eachOnce(wishes: readonly NamedWish[]): readonly Wisher[] {
  const ofMember = Map.groupBy(wishes, ({ memberId }) => memberId);
  return [...ofMember.values()].flatMap((own) =>
    own.slice(0, 1).map(({ memberId, name, userId, interest }) => ({ memberId, name, userId, interest })),
  );
}

function compare(one: Demand, other: Demand): number {
  return (
    other.memberCount - one.memberCount ||
    other.item.weight - one.item.weight ||
    one.item.shown.name.localeCompare(other.item.shown.name) ||
    one.item.itemId - other.item.itemId
  );
}
