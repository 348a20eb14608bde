import type { Actor } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import type { ViewOwnWishesInput, Wish } from "@guildhall/core/wishlists";
import { getGameProfile } from "@guildhall/db/settings";
import { listWanted, type NamedWish } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { describeItems, type WantedItem } from "./describe-items.ts";
import { readWishSight } from "./read-wish-sight.ts";

/** What a member wants of an item. */
export type MatrixWish = Pick<Wish, "wishId" | "itemId" | "interest" | "quantity" | "receivedCount"> & {
  /** From 1, among the member's wishes of that interest. */
  readonly rank: number;
};

export type MatrixRow = Pick<Member, "memberId" | "name" | "userId"> & {
  readonly wishes: readonly MatrixWish[];
};

export type WishMatrix = {
  /** Who wants something, by name; where lists are private the reader alone. */
  readonly members: readonly MatrixRow[];
  /** What is wanted in these rows, by how many want it. */
  readonly items: readonly (WantedItem & { readonly memberCount: number })[];
  /** Kinds of interest of the guild's game. */
  readonly interests: readonly string[];
  readonly isPublic: boolean;
};

/** Who wants what, of the whole guild. */
export async function viewWishMatrix(
  { db }: Context,
  actor: Actor,
  { language }: ViewOwnWishesInput,
): Promise<WishMatrix> {
  const { guildId } = actor;
  const { viewerId, isPublic, seesAll } = await readWishSight(db, actor);
  const wanted = await listWanted(db, guildId);
  const shown = wanted.filter(({ memberId }) => seesAll || memberId === viewerId);
  const itemIds = shown.map(({ itemId }) => itemId);
  const items = await describeItems(db, guildId, { itemIds, language });
  const ofItem = Map.groupBy(shown, ({ itemId }) => itemId);
  const counted = [...items.values()].map((item) => {
    const memberIds = (ofItem.get(item.itemId) ?? []).map(({ memberId }) => memberId);
    return { ...item, memberCount: new Set(memberIds).size };
  });
  const { interests } = await getGameProfile(db, guildId);
  return {
    members: toRows(shown),
    items: counted.toSorted(
      (one, other) => other.memberCount - one.memberCount || one.shown.name.localeCompare(other.shown.name),
    ),
    interests: interests.map(({ key }) => key),
    isPublic,
  };
}

function toRows(wishes: readonly NamedWish[]): readonly MatrixRow[] {
  const rows = [...Map.groupBy(wishes, ({ memberId }) => memberId)].flatMap(([memberId, own]) =>
    own.slice(0, 1).map(({ name, userId }) => ({ memberId, name, userId, wishes: rankOwn(own) })),
  );
  return rows.toSorted((one, other) => one.name.localeCompare(other.name) || one.memberId - other.memberId);
}

/** They come in the member's order. */
function rankOwn(own: readonly NamedWish[]): readonly MatrixWish[] {
  return [...Map.groupBy(own, ({ interest }) => interest).values()].flatMap((alike) =>
    alike.map(({ wishId, itemId, interest, quantity, receivedCount }, index) => ({
      wishId,
      itemId,
      interest,
      quantity,
      receivedCount,
      rank: index + 1,
    })),
  );
}
