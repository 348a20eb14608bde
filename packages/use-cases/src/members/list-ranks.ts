import { type Actor, requireRight } from "@guildhall/core";
import type { Rank } from "@guildhall/core/members";
import { listRanks as list } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** The guild's ranks from the highest. */
export async function listRanks({ db }: Context, actor: Actor): Promise<readonly Rank[]> {
  requireRight(actor, "members.view");
  return await list(db, actor.guildId);
}
