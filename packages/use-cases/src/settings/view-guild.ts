import { type Actor, Refusal } from "@guildhall/core";
import type { Guild } from "@guildhall/core/settings";
import { findGuild } from "@guildhall/db/settings";
import type { Context } from "../context.ts";

/** What everybody in the guild may know of it: its name, its language and whether the bot is there. */
export async function viewGuild({ db }: Context, actor: Actor): Promise<Guild> {
  const guild = await findGuild(db, actor.guildId);
  if (!guild || guild.disconnectedAt) throw new Refusal("common.guildNotFound");
  return guild;
}
