import { type Actor, requireRight } from "@guildhall/core";
import type { ServerChannel } from "@guildhall/core/settings";
import { listChannels as list } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** The channels of the server, from the top down within each category, for whoever picks one in the settings. */
export async function listChannels({ db }: Context, actor: Actor): Promise<readonly ServerChannel[]> {
  requireRight(actor, "settings.view");
  return await list(db, actor.guildId);
}
