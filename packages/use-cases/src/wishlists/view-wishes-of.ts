import { type Actor, hasRight, Refusal } from "@guildhall/core";
import type { ViewWishesOfInput } from "@guildhall/core/wishlists";
import type { Context } from "#use-cases/context.ts";
import { getMember } from "#use-cases/members/get-member.ts";
import { describeList, type WishListView } from "./describe-list.ts";
import { readWishSight } from "./read-wish-sight.ts";

export type WishesOf = WishListView & {
  /** Whether the reader may change it, while it is locked too. */
  readonly isEditable: boolean;
};

/** The list of a member, as far as lists are everybody's to read. */
export async function viewWishesOf(
  { db, clock }: Context,
  actor: Actor,
  { memberId, language }: ViewWishesOfInput,
): Promise<WishesOf> {
  const { guildId } = actor;
  const { viewerId, seesAll } = await readWishSight(db, actor);
  if (!seesAll && memberId !== viewerId) throw new Refusal("wishlists.private");
  const member = await getMember(db, guildId, memberId);
  const list = await describeList(db, guildId, { member, language, now: clock.now() });
  return { ...list, isEditable: hasRight(actor, "wishlists.edit") };
}
