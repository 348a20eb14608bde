import { type Actor, requireRight } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import { listMembers as list } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** Who is in the guild's roster, by name. */
export async function listMembers({ db }: Context, actor: Actor): Promise<readonly Member[]> {
  requireRight(actor, "members.view");
  return await list(db, actor.guildId);
}
