import { type Guild, isOpen } from "@guildhall/core/settings";
import { findHomeOfWarServer } from "@guildhall/db/groups";
import { findGuild } from "@guildhall/db/settings";
import type { Context } from "@guildhall/use-cases";

/** The guild, unless it removed the bot, was taken away or is a war server: then there is nowhere to show anything. */
export async function findConnectedGuild({ db }: Context, guildId: string): Promise<Guild | undefined> {
  const guild = await findGuild(db, guildId);
  if (!guild || !isOpen(guild)) return undefined;
  return (await findHomeOfWarServer(db, guildId)) === undefined ? guild : undefined;
}
