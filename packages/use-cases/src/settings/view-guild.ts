import { type Actor, Refusal } from "@guildhall/core";
import { type Guild, isOpen } from "@guildhall/core/settings";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** What everybody in the guild may know of it: its name, its language, since when the bot is there. */
export async function viewGuild({ db }: Context, actor: Actor): Promise<Guild> {
  const guild = await getGuild(db, actor.guildId);
  if (!isOpen(guild)) throw new Refusal("common.guildNotFound");
  return guild;
}
