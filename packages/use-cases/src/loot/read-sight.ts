import { type Actor, hasRight } from "@guildhall/core";
import type { Sight } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { getSettings } from "@guildhall/db/settings";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

/** What of others somebody may read in a ranking: no more than on the pages that the numbers come from. */
export async function readSight(db: Queryable, actor: Actor): Promise<Sight> {
  const settings = await getSettings(db, actor.guildId);
  return {
    viewerId: (await findActingMember(db, actor))?.memberId ?? null,
    seesPoints: hasRight(actor, "dkp.view-all"),
    seesWishes: settings["wishlists.isPublic"] || hasRight(actor, "wishlists.view-private"),
    seesStrikes: hasRight(actor, "members.edit"),
  };
}
