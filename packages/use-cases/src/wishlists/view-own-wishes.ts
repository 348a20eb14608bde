import type { Actor } from "@guildhall/core";
import type { ViewOwnWishesInput } from "@guildhall/core/wishlists";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { describeList, type WishListView } from "./describe-list.ts";

/** The reader's own list. */
export async function viewOwnWishes(
  { db, clock }: Context,
  actor: Actor,
  { language }: ViewOwnWishesInput,
): Promise<WishListView> {
  const member = (await findActingMember(db, actor)) ?? null;
  return await describeList(db, actor.guildId, { member, language, now: clock.now() });
}
