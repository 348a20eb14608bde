import type { Actor } from "@guildhall/core";
import type { ViewWishesOfInput } from "@guildhall/core/wishlists";
import type { Context } from "#use-cases/context.ts";
import { readSight } from "#use-cases/loot/read-sight.ts";
import { getMember } from "#use-cases/members/get-member.ts";
import { describeList, type ListedWish } from "./describe-list.ts";
import { findPlaces, type PlaceInLine } from "./find-places.ts";

/** A wish, and where its member stands for it. */
export type WishInLine = ListedWish & { readonly line: PlaceInLine };

/** What a member wants, kind by kind in the member's order, each with the place in line. Null where that list is not the reader's to read. */
export async function viewLine(
  { db, clock }: Context,
  actor: Actor,
  { memberId, language }: ViewWishesOfInput,
): Promise<readonly WishInLine[] | null> {
  const { guildId } = actor;
  const sight = await readSight(db, actor);
  if (!sight.seesWishes && memberId !== sight.viewerId) return null;
  const now = clock.now();
  const member = await getMember(db, guildId, memberId);
  const { kinds } = await describeList(db, guildId, { member, language, now });
  const wishes = kinds.flatMap((kind) => kind.wishes);
  const itemIds = wishes.map(({ itemId }) => itemId);
  const places = await findPlaces(db, guildId, { memberId, itemIds, sight, now });
  return wishes.flatMap((wish) => {
    const line = places.get(wish.itemId);
    return line ? [{ ...wish, line }] : [];
  });
}
