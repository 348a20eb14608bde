import { type Actor, hasRight } from "@guildhall/core";
import type { Queryable } from "@guildhall/db";
import { getSettings } from "@guildhall/db/settings";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

/** Whose wishes somebody may read: the own ones always. */
export type WishSight = {
  /** Null for a program, and for somebody who never took part. */
  readonly viewerId: number | null;
  /** Whether everybody reads all lists. */
  readonly isPublic: boolean;
  /** Whether this reader does. */
  readonly seesAll: boolean;
};

export async function readWishSight(db: Queryable, actor: Actor): Promise<WishSight> {
  const { "wishlists.isPublic": isPublic } = await getSettings(db, actor.guildId);
  const viewerId = (await findActingMember(db, actor))?.memberId ?? null;
  return { viewerId, isPublic, seesAll: isPublic || hasRight(actor, "wishlists.view-private") };
}
