import { type Actor, requireRight } from "@guildhall/core";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** What a reset would take away: the guild of this name. */
export async function viewReset({ db }: Context, actor: Actor): Promise<{ readonly name: string }> {
  requireRight(actor, "data.erase");
  const { name } = await getGuild(db, actor.guildId);
  return { name };
}
