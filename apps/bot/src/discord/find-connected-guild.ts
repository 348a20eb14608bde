import { type Guild, isOpen } from "@guildhall/core/settings";
import { findGuild } from "@guildhall/db/settings";
import type { Context } from "@guildhall/use-cases";

/** The guild, unless it removed the bot or was taken away: then there is nowhere to show anything. */
export async function findConnectedGuild({ db }: Context, guildId: string): Promise<Guild | undefined> {
  const guild = await findGuild(db, guildId);
  return guild && isOpen(guild) ? guild : undefined;
}
