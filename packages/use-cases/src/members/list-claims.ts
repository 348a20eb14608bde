import { type Actor, requireRight } from "@guildhall/core";
import type { Claim } from "@guildhall/core/members";
import { listClaims as list } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** Who says to be whom, until an officer decides. */
export async function listClaims({ db }: Context, actor: Actor): Promise<readonly Claim[]> {
  requireRight(actor, "members.edit");
  return await list(db, actor.guildId);
}
