import { type Actor, Refusal } from "@guildhall/core";
import { type GuildPlace, isOpen } from "@guildhall/core/settings";
import { getGuild, listPlaces } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** What everybody in the guild may know of its places: where its events are, and which role its officers have. */
export async function viewPlaces({ db }: Context, actor: Actor): Promise<readonly GuildPlace[]> {
  if (!isOpen(await getGuild(db, actor.guildId))) throw new Refusal("common.guildNotFound");
  return await listPlaces(db, actor.guildId);
}
