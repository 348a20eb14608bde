import { type Actor, requireRight } from "@guildhall/core";
import { type Face, listFaces as list } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** The pictures that the roster's members have at Discord. */
export async function listFaces({ db }: Context, actor: Actor): Promise<readonly Face[]> {
  requireRight(actor, "members.view");
  return await list(db, actor.guildId);
}
