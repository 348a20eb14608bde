import { type Actor, requireRight } from "@guildhall/core";
import type { ServerRole } from "@guildhall/core/settings";
import { listRoles as list } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** The roles of the server, from the highest down, for whoever picks one in the settings. */
export async function listRoles({ db }: Context, actor: Actor): Promise<readonly ServerRole[]> {
  requireRight(actor, "settings.view");
  return await list(db, actor.guildId);
}
